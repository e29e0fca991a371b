package org.zhuji.inbox;

/**
 * What an official decides on a work.
 *
 * @param opinion needed for every outcome but RECOMMEND; at most 2000 characters
 * @param rank place inside the unit from 1, or null
 */
public record ReviewDecision(Outcome outcome, String opinion, Integer rank) {}
