package org.zhuji.campaign;

/** Whom to ask, shown on the help card of every page (REQ-09). */
public record Contact(String office, String name, String phone, String mail) {}
