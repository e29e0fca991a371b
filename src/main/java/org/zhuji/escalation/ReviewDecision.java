package org.zhuji.escalation;

import org.zhuji.escalation.vocabulary.Outcome;

/**
 * What an official decides on a work.
 *
 * @param opinion needed for every outcome but RECOMMEND; at most 2000 characters
 * @param rank place inside the unit from 1, or null
 */
public record ReviewDecision(Outcome outcome, String opinion, Integer rank) {}
