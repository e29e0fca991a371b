package org.zhuji.notification;

/**
 * Something to tell a person.
 *
 * @param occasion what it is about; the same person is told of the same occasion once
 */
record Notice(String occasion, String chinese, String english, String link) {}
