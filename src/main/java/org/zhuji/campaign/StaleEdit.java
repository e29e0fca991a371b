package org.zhuji.campaign;

import org.zhuji.shared.Refusal;

/** Somebody else saved the same document since it was opened for editing. */
public class StaleEdit extends Refusal {

    StaleEdit() {
        super(
                Kind.CONFLICT,
                "您编辑期间，他人已修改并保存了本活动。请刷新页面，在最新内容上重新修改。",
                "Somebody else saved this campaign meanwhile. Reload the page and edit the newest version.");
    }
}
