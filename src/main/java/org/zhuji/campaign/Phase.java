package org.zhuji.campaign;

import java.time.LocalDate;

/** A stretch of the timeline shown to everybody; {@code to} is the last day, inclusive (REQ-05). */
public record Phase(String code, String name, LocalDate from, LocalDate to, String description) {}
