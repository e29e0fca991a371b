package org.zhuji.judging;

/** A criterion as frozen for one judging. */
record StoredCriterion(long id, Rubric.Item item, String name, String description) {}
