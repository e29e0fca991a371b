package org.zhuji.works;

import org.zhuji.people.Actor;

/** Says for modules above who may read a work although no duty of the own shows it. */
public interface WorkGuests {

    boolean mayRead(Actor actor, long workId);
}
