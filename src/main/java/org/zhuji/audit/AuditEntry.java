package org.zhuji.audit;

/**
 * Something that was done.
 *
 * @param subjectKind what it was done to, e.g. {@code work}, {@code campaign}, {@code person}
 * @param subjectId id of the subject within its kind
 * @param verb what was done
 * @param actor person id, or null for the system
 * @param actorName shown name at that time; 系统 for the system
 * @param duty the duty at that time in words, e.g. 城关区总工会 经办人; may be null
 * @param details free text, e.g. the opinion; may be null
 */
public record AuditEntry(
        String subjectKind, long subjectId, Verb verb, Long actor, String actorName, String duty, String details) {}
