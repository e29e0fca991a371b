package org.zhuji.judging;

/**
 * A judge who may be named to a panel.
 *
 * @param works how many works of the category this judge may score
 * @param barred how many not, because of the judge's own branch or name
 */
public record PanelCandidate(long personId, String name, String duties, int works, int barred, boolean named) {}
