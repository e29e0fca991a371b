package org.zhuji.escalation;

/** A sentence in both languages. */
public record Sentence(String chinese, String english) {}
