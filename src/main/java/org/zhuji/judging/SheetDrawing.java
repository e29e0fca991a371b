package org.zhuji.judging;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignService;
import org.zhuji.people.PersonRow;
import org.zhuji.people.PeopleService;
import org.zhuji.people.Role;
import org.zhuji.works.WorkCourse;
import org.zhuji.works.WorkRow;

/** Gives every judge of a panel the sheets he may fill in, in an order of his own against order bias. */
@Component
class SheetDrawing {
    private final Judgings judgings;
    private final JudgedWorks works;
    private final PanelMembers members;
    private final Sheets sheets;
    private final Criteria criteria;
    private final Conflicts conflicts;
    private final CampaignService campaigns;
    private final PeopleService people;
    private final WorkCourse course;
    private final JudgingRecord record;
    private final Clock clock;

    SheetDrawing(
            Judgings judgings,
            JudgedWorks works,
            PanelMembers members,
            Sheets sheets,
            Criteria criteria,
            Conflicts conflicts,
            CampaignService campaigns,
            PeopleService people,
            WorkCourse course,
            JudgingRecord record,
            Clock clock) {
        this.judgings = judgings;
        this.works = works;
        this.members = members;
        this.sheets = sheets;
        this.criteria = criteria;
        this.conflicts = conflicts;
        this.campaigns = campaigns;
        this.people = people;
        this.course = course;
        this.record = record;
        this.clock = clock;
    }
}
