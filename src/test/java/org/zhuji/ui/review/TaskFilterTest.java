package org.zhuji.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.zhuji.inbox.InboxState;

class TaskFilterTest {

    @Test
    void comesBackFromTheAddressAsItWentIn() {
        TaskFilter filter = new TaskFilter(InboxState.CLOSED, "photography", "620102", "𠮷祥 & 黄河");

        String address = filter.query().getQueryString();

        assertThat(TaskFilter.of(QueryParameters.fromString(address), InboxState.DONE))
                .isEqualTo(filter);
    }

    @Test
    void leavesOutWhatIsNotNarrowed() {
        TaskFilter filter = new TaskFilter(InboxState.OPEN, null, null, null);

        assertThat(filter.query().getQueryString()).isEmpty();
        assertThat(filter.isNarrowed()).isFalse();
    }
}
