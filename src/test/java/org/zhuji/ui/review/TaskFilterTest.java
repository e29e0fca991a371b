package org.zhuji.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.zhuji.inbox.InboxFilter.Due;
import org.zhuji.inbox.InboxOrder;
import org.zhuji.inbox.InboxState;

class TaskFilterTest {

    @Test
    void comesBackFromTheAddressAsItWentIn() {
        TaskFilter filter =
                new TaskFilter(InboxState.CLOSED, 12L, "photography", "620102", Due.SOON, InboxOrder.DUE, "𠮷祥 & 黄河");

        String address = filter.query().getQueryString();

        assertThat(TaskFilter.of(QueryParameters.fromString(address), InboxState.DONE))
                .isEqualTo(filter);
    }

    @Test
    void leavesOutWhatIsNotNarrowed() {
        TaskFilter filter = TaskFilter.all(InboxState.OPEN);

        assertThat(filter.query().getQueryString()).isEmpty();
        assertThat(filter.isNarrowed()).isFalse();
    }

    @Test
    void readsNothingFromAnAddressThatMakesNoSense() {
        QueryParameters nonsense = QueryParameters.fromString("state=x&campaign=-1&due=never&order=1");

        assertThat(TaskFilter.of(nonsense, InboxState.OPEN)).isEqualTo(TaskFilter.all(InboxState.OPEN));
    }
}
