package org.zhuji.campaign;

/**
 * The task handed down to one union (REQ-22).
 *
 * @param categoryCode null for all categories together
 * @param maximum null where there is none
 */
public record QuotaRow(long unionId, String categoryCode, int minimum, Integer maximum) {}
