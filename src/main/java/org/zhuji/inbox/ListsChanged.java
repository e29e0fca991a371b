package org.zhuji.inbox;

import java.util.Set;

/** After a commit: tasks came into these lists, left them, or are shown otherwise. Listeners must be quick and never throw. */
public record ListsChanged(Set<Holder> lists) {

    public ListsChanged {
        lists = Set.copyOf(lists);
    }
}
