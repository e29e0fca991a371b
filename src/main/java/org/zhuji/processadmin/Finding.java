package org.zhuji.processadmin;

/**
 * What is wrong with a diagram, in words for whoever draws it.
 *
 * @param elementId the element, or null when it concerns the whole file
 * @param rule stable name of the broken rule
 * @param reason what is wrong
 * @param cure what to do
 */
public record Finding(String elementId, String rule, String reason, String cure) {}
