package org.zhuji.inbox;

/**
 * A kept phrase for opinions.
 *
 * @param ofUnion whether everybody with this duty at the union has it; else only its owner
 */
public record PhraseRow(long id, String words, boolean ofUnion) {}
