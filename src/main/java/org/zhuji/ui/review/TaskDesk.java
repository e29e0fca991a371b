package org.zhuji.ui.review;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.campaign.Category;
import org.zhuji.inbox.Inbox;
import org.zhuji.inbox.InboxCount;
import org.zhuji.inbox.InboxFilter;
import org.zhuji.inbox.InboxNeighbours;
import org.zhuji.inbox.InboxRow;
import org.zhuji.inbox.InboxState;
import org.zhuji.inbox.ListColumns.Column;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.works.MediaLinks;

/** What the lists of open and of done tasks have in common: their rows, their number, their filter. */
@Component
class TaskDesk {

    static final int PAGE = 50;

    private final Inbox inbox;
    private final CampaignService campaigns;
    private final UnionService unions;
    private final MediaLinks links;
    private final Clock clock;

    TaskDesk(Inbox inbox, CampaignService campaigns, UnionService unions, MediaLinks links, Clock clock) {
        this.inbox = inbox;
        this.campaigns = campaigns;
        this.unions = unions;
        this.links = links;
        this.clock = clock;
    }

    FilterBar filterBar(Actor actor, Consumer<TaskFilter> changed) {
        List<CampaignDetails> known = campaigns.all().stream()
                .filter(campaign -> campaign.state() != CampaignState.DRAFT)
                .toList();
        return new FilterBar(known, categories(known), unions, Officials.scope(actor), changed);
    }

    void show(FilterBar bar, TaskFilter filter) {
        bar.show(filter, unions);
    }

    TaskList list(Actor actor, TaskFilter filter, Set<Column> columns, Runnable choiceChanged) {
        InboxFilter asked = asked(filter);
        CategoryNames names = new CategoryNames(campaigns);
        return new TaskList(
                columns,
                after -> inbox.look(actor, asked, after, PAGE),
                row -> new TaskLine(row, around(actor, row, names, filter, columns)),
                choiceChanged);
    }

    InboxCount count(Actor actor, TaskFilter filter) {
        return inbox.count(actor, asked(filter));
    }

    /** Brings the lines of a list up to date where they stand. */
    void follow(Actor actor, TaskList list) {
        list.follow(inbox.now(actor, list.ids()), actor.personId(), clock.instant());
    }

    /** @return what stands around a task in the list it was opened from */
    Neighbours neighbours(Actor actor, TaskFilter filter, InboxRow row) {
        TaskFilter open = filter.ofOpen();
        InboxNeighbours found = inbox.around(actor, asked(open), row);
        boolean hasPlace = !open.isNarrowed()
                && row.state() == InboxState.OPEN
                && !inbox.now(actor, List.of(row.id())).isEmpty();
        return new Neighbours(found.previousId(), found.nextId(), hasPlace ? place(actor, open, found) : "");
    }

    private String place(Actor actor, TaskFilter open, InboxNeighbours found) {
        InboxCount before = found.before();
        String place = before.isExact() ? Long.toString(before.number() + 1) : before.words();
        return place + " / " + count(actor, open).words();
    }

    private InboxFilter asked(TaskFilter filter) {
        return filter.asked(unions, campaigns);
    }

    private TaskLine.Surroundings around(
            Actor actor, InboxRow row, CategoryNames names, TaskFilter filter, Set<Column> columns) {
        String poster = row.posterMediaId() == null ? null : links.poster(row.posterMediaId());
        return new TaskLine.Surroundings(
                columns,
                names.of(row.campaignId(), row.categoryCode()),
                columns.contains(Column.CAMPAIGN)
                        ? names.campaign(row.campaignId()).title()
                        : "",
                poster,
                actor.personId(),
                clock.instant(),
                filter.query());
    }

    private static List<Category> categories(List<CampaignDetails> campaigns) {
        return campaigns.stream()
                .flatMap(campaign -> campaign.definition().categories().stream())
                .collect(java.util.stream.Collectors.toMap(
                        Category::code, category -> category, (newer, older) -> newer, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
