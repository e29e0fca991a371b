package org.zhuji.judging;

import org.springframework.stereotype.Component;

/** The module's tables in one hand, so that a service names one collaborator for all it stores. */
@Component
record JudgingTables(
        Judgings judgings,
        Criteria criteria,
        PanelMembers members,
        JudgedWorks works,
        Sheets sheets,
        TieBreaks tieBreaks,
        AwardQuotas quotas,
        AwardLists lists) {}
