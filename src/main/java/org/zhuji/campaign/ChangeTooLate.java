package org.zhuji.campaign;

import org.zhuji.shared.Refusal;

/** The campaign has come too far for this part of its document to change. */
public class ChangeTooLate extends Refusal {

    ChangeTooLate(String chinese, String english) {
        super(Kind.CONFLICT, chinese, english);
    }
}
