package org.zhuji.campaign;

import org.zhuji.shared.Refusal;

/** The campaign has no category of that code. */
public class CategoryNotFound extends Refusal {
    public CategoryNotFound(String code) {
        super(Kind.NOT_FOUND, "本活动没有类别“" + code + "”。", "This campaign has no category “" + code + "”.");
    }
}
