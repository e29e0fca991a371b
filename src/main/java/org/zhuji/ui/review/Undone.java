package org.zhuji.ui.review;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.zhuji.inbox.ReviewDecision;

/** What was undone a moment ago in this window: nobody types it again. */
record Undone(long itemId, ReviewDecision decision) {

    void keep() {
        ComponentUtil.setData(UI.getCurrent(), Undone.class, this);
    }

    /** @return what was undone on this task; once only */
    static Optional<ReviewDecision> takeFor(long itemId) {
        Undone kept = ComponentUtil.getData(UI.getCurrent(), Undone.class);
        if (kept == null || kept.itemId() != itemId) {
            return Optional.empty();
        }
        ComponentUtil.setData(UI.getCurrent(), Undone.class, null);
        return Optional.of(kept.decision());
    }
}
