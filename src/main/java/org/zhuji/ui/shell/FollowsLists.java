package org.zhuji.ui.shell;

/** A page that shows tasks and is told when the lists of its person changed; it must not move what the person is reading. */
public interface FollowsLists {

    void listsChanged();
}
