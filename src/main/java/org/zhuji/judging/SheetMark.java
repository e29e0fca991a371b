package org.zhuji.judging;

import java.math.BigDecimal;

/** A criterion on a sheet; {@code mark} is null until given, from 0 to {@code scale}. */
public record SheetMark(String criterion, String name, String description, int scale, int weight, BigDecimal mark) {}
