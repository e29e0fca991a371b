package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/** The way out where there is nothing left to decide: the list as it was filtered, read anew. */
class BackToList extends RouterLink {

    BackToList(QueryParameters filter) {
        super(t("返回待办列表", "Back to the list"), InboxView.class);
        setQueryParameters(filter);
        setId("back-to-list");
        addClassName("zj-back");
    }
}
