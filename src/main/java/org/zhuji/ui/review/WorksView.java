package org.zhuji.ui.review;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.Explanation;
import org.zhuji.shared.Slice;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.MediaLinks;
import org.zhuji.works.WorkRow;
import org.zhuji.works.WorkService;
import org.zhuji.works.WorkStatus;

/** 作品查询: where any submitted work of the own subtree stands. */
@Route("works")
@Menu(title = "作品查询", order = 12, icon = "vaadin:search")
@RolesAllowed({
    Officials.HANDLER,
    Officials.LEADER,
    Officials.DESK,
    Officials.CHAIR,
    Officials.GROUP,
    Officials.ORGANISER
})
public class WorksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final String TEXT = "q";
    private static final String STATUS = "status";

    private final WorkService works;
    private final CampaignService campaigns;
    private final MediaLinks links;
    private final SignedIn signedIn;
    private final TextField text = new TextField();
    private final Select<WorkStatus> status = new Select<>();
    private final Div content = new Div();
    private boolean filling;

    WorksView(
            WorkService works,
            CampaignService campaigns,
            MediaLinks links,
            Explanation explanation,
            SignedIn signedIn) {
        this.works = works;
        this.campaigns = campaigns;
        this.links = links;
        this.signedIn = signedIn;
        addClassName("zj-page");
        add(new H2(t("作品查询", "Find works")));
        if (works.isBlind(signedIn.actor())) {
            add(new Paragraph(t(
                    "实行盲评：获奖名单审批之前，评委、评审组长和领导小组在这里查不到该活动的作品。",
                    "Judging is blind: judges, chairs and the leadership group do not find a campaign's works here until its"
                            + " award list is approved.")));
        }
        add(filter(), new WhereIsIt(explanation, signedIn), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        filling = true;
        text.setValue(query.getSingleParameter(TEXT).orElse(""));
        status.setValue(query.getSingleParameter(STATUS)
                .flatMap(name -> Arrays.stream(WorkStatus.values())
                        .filter(value -> value.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(null));
        filling = false;
        show();
    }

    @Override
    public String getPageTitle() {
        return t("作品查询 · 逐级", "Find works · Zhuji");
    }

    private Div filter() {
        text.setId("works-text");
        text.setPlaceholder(t("作品名称、编号、作者、单位", "Title, number, author, unit"));
        text.setAriaLabel(t("查找", "Find"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> go());
        status.setId("works-status");
        status.setItems(Arrays.stream(WorkStatus.values())
                .filter(value -> value != WorkStatus.DRAFT)
                .toList());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(t("全部状态", "All states"));
        status.setItemLabelGenerator(
                value -> value == null ? t("全部状态", "All states") : t(value.label(), value.english()));
        status.setAriaLabel(t("状态", "State"));
        status.addValueChangeListener(change -> go());
        Div filter = new Div(text, status);
        filter.addClassNames("zj-filter", "zj-no-print");
        return filter;
    }

    private void go() {
        if (filling) {
            return;
        }
        Map<String, String> query = new LinkedHashMap<>();
        if (!text.getValue().isBlank()) {
            query.put(TEXT, text.getValue().strip());
        }
        if (status.getValue() != null) {
            query.put(STATUS, status.getValue().name());
        }
        getUI().ifPresent(ui -> ui.navigate(WorksView.class, QueryParameters.simple(query)));
    }

    private void show() {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("zj-tasks");
        lines.setId("works");
        lines.add(WorkLine.head());
        Button more = new Button(t("加载更多", "Load more"));
        more.addClassName("zj-more");
        CategoryNames names = new CategoryNames(campaigns);
        List<WorkRow> first = load(lines, more, names, null);
        content.removeAll();
        if (first.isEmpty()) {
            content.add(new EmptyState(
                    t("没有找到作品", "No work found"),
                    t("换一个词或状态再试；未提交的草稿不在此列。", "Try another word or state; drafts are not listed.")));
        } else {
            content.add(lines, more);
        }
    }

    private List<WorkRow> load(UnorderedList lines, Button more, CategoryNames names, String after) {
        Set<WorkStatus> wanted = status.getValue() == null ? Set.of() : Set.of(status.getValue());
        Slice<WorkRow> page = works.search(signedIn.actor(), text.getValue(), wanted, after, PAGE);
        page.rows().forEach(row -> lines.add(line(row, names)));
        more.setVisible(page.next() != null);
        more.addClickListener(click -> {
            click.unregisterListener();
            load(lines, more, names, page.next());
        });
        return page.rows();
    }

    private WorkLine line(WorkRow row, CategoryNames names) {
        String poster = row.posterMediaId() == null ? null : links.poster(row.posterMediaId());
        return new WorkLine(row, names.of(row.campaignId(), row.categoryCode()), poster);
    }
}
