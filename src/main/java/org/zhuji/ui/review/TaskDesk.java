package org.zhuji.ui.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.campaign.Category;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.Substitutions;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.works.MediaLinks;

/** What the lists of open and of done tasks have in common: their rows and their filter. */
@Component
class TaskDesk {

    static final int PAGE = 50;

    private final Inbox inbox;
    private final CampaignService campaigns;
    private final UnionService unions;
    private final MediaLinks links;
    private final Substitutions substitutions;
    private final Clock clock;

    TaskDesk(
            Inbox inbox,
            CampaignService campaigns,
            UnionService unions,
            MediaLinks links,
            Substitutions substitutions,
            Clock clock) {
        this.inbox = inbox;
        this.campaigns = campaigns;
        this.unions = unions;
        this.links = links;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    FilterBar filterBar(Actor actor, Consumer<TaskFilter> changed) {
        return new FilterBar(categories(), unions, Officials.scope(actor), changed);
    }

    void show(FilterBar bar, TaskFilter filter) {
        bar.show(filter, unions);
    }

    TaskList list(Actor actor, TaskFilter filter, Runnable choiceChanged) {
        InboxFilter asked = filter.asked(unions, campaigns);
        CategoryNames names = new CategoryNames(campaigns);
        Map<String, String> lent = substitutions.principals(actor);
        return new TaskList(
                after -> inbox.find(actor, asked, after, PAGE),
                row -> line(row, names, filter).actingFor(lent.get(row.list())),
                choiceChanged);
    }

    /** @return the first rows of a list */
    List<InboxRow> first(Actor actor, TaskFilter filter, int limit) {
        return inbox.find(actor, filter.asked(unions, campaigns), null, limit).rows();
    }

    private TaskLine line(InboxRow row, CategoryNames names, TaskFilter filter) {
        String poster = row.posterMediaId() == null ? null : links.poster(row.posterMediaId());
        String category = names.of(row.campaignId(), row.categoryCode());
        return new TaskLine(row, category, poster, clock.instant(), filter.query());
    }

    private List<Category> categories() {
        return campaigns.all().stream()
                .filter(campaign -> campaign.state() != CampaignState.DRAFT)
                .flatMap(campaign -> campaign.definition().categories().stream())
                .collect(java.util.stream.Collectors.toMap(
                        Category::code, category -> category, (newer, older) -> newer, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
