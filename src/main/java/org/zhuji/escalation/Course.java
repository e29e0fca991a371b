package org.zhuji.escalation;

/** A submitted work's process instance: which version of the diagram, which submission, whether it still runs. */
record Course(
        long workId,
        long campaignId,
        String instanceId,
        String definitionId,
        int submissionRound,
        boolean live,
        String endedAtElement) {}
