package org.zhuji.campaign;

/**
 * How many works each union is to report; a minimum only warns (REQ-19).
 *
 * @param perCategory whether the minimum counts per category or in all
 */
public record ReportRule(String clause, int minimum, boolean perCategory) {}
