package org.zhuji.people;

/** An account offered on the login page of the demonstration; {@code duty} in words, e.g. 城关区总工会 经办人. */
public record DemoAccount(String username, String name, Role role, String duty) {}
