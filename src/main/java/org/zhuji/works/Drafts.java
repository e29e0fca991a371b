package org.zhuji.works;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.Category;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;

/** Makes drafts: a draft is only a row, no process knows of it. */
@Component
class Drafts {

    private final Works works;
    private final UnionService unions;
    private final EntryGate gate;
    private final FollowUpCodes codes;
    private final WorkTrail trail;
    private final WorkAccess access;
    private final DraftCaps caps;

    Drafts(
            Works works,
            UnionService unions,
            EntryGate gate,
            FollowUpCodes codes,
            WorkTrail trail,
            WorkAccess access,
            DraftCaps caps) {
        this.works = works;
        this.unions = unions;
        this.gate = gate;
        this.codes = codes;
        this.trail = trail;
        this.access = access;
        this.caps = caps;
    }

    @Transactional
    Receipt byLink(EntryPlace place, NewWork content) {
        caps.require(place);
        Work work = create(content.at(place.campaignId(), place.unionId()), null);
        trail.byEntrant(work, Verb.CREATE, "征集链接");
        return codes.issue(work);
    }

    @Transactional
    Receipt byOfficial(Actor actor, NewWork content) {
        access.requireEntry(actor, content.unionId());
        Work work = create(content, actor.personId());
        trail.record(new WorkCaller.Official(actor), work, Verb.CREATE, null);
        return codes.issue(work);
    }

    /** @return everything the form can mend before a draft is made of it, each at its field */
    List<FieldFault> formFaults(NewWork content) {
        Category category = gate.category(content.campaignId(), content.categoryCode());
        NewWork tidy = Tidy.work(content);
        List<FieldFault> faults = new ArrayList<>(FieldCheck.faults(tidy, category));
        Completeness.fields(tidy, category).stream()
                .filter(lacking ->
                        faults.stream().noneMatch(fault -> fault.field().equals(lacking.field())))
                .forEach(faults::add);
        faults.sort(Comparator.comparing(FieldFault::place));
        return faults;
    }

    WorkCaller.Entrant enter(String number, String code) {
        return codes.enter(number, code);
    }

    /** For an entrant who lost the receipt; the union knows its people. */
    @Transactional
    Receipt renewCode(Actor actor, long workId) {
        Work work = works.findById(workId).orElseThrow(() -> new WorkNotFound(workId));
        access.requireHandler(actor, work);
        trail.record(new WorkCaller.Official(actor), work, Verb.RENEW_CODE, null);
        return codes.issue(work);
    }

    private Work create(NewWork content, Long enteredBy) {
        CampaignDetails campaign = gate.requireOpen(content.campaignId());
        NewWork tidy = FieldCheck.tidied(content, campaign.definition().category(content.categoryCode()));
        Work work = works.save(new Work(tidy, unions.get(content.unionId()), enteredBy, gate.now()));
        work.number(campaign.definition().code());
        works.flush();
        return work;
    }
}
