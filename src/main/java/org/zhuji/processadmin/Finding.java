package org.zhuji.processadmin;

/** What is wrong with a diagram: the element (may be null), the broken rule, and how to cure it. */
public record Finding(String elementId, String rule, String reason, String cure) {}
