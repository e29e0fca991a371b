package org.zhuji.organisation;

/**
 * What is wrong in one cell of an imported table, and what to do.
 *
 * @param row as the spreadsheet counts, the heading being row 1
 */
public record ImportFault(int row, String column, String chinese, String english) {}
