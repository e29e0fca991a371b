package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.ui.parts.Thumbnail;
import org.zhuji.ui.parts.Times;
import org.zhuji.works.WorkRow;

/** Works in a list; a click opens one. */
class WorkGrid extends Grid<WorkRow> {

    private final transient SubmissionDesk desk;
    private final transient Map<Long, CampaignDetails> campaigns;

    WorkGrid(SubmissionDesk desk) {
        this.desk = desk;
        this.campaigns =
                desk.campaigns().all().stream().collect(Collectors.toMap(CampaignDetails::id, Function.identity()));
        setId("works");
        addClassName("zj-work-grid");
        addComponentColumn(this::picture).setAutoWidth(true).setFlexGrow(0);
        addComponentColumn(this::words).setHeader(t("作品", "Work")).setFlexGrow(3);
        addColumn(row -> category(row)).setHeader(t("类别", "Category")).setFlexGrow(1);
        addComponentColumn(WorkGrid::state)
                .setHeader(t("状态", "State"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> Times.shortMinute(row.submittedAt()))
                .setHeader(t("提交时间", "Submitted"))
                .setAutoWidth(true);
        addItemClickListener(click ->
                UI.getCurrent().navigate(OwnWorkView.class, click.getItem().id()));
        setAllRowsVisible(true);
    }

    void show(List<WorkRow> rows) {
        setItems(rows);
    }

    private Thumbnail picture(WorkRow row) {
        return new Thumbnail(row.posterMediaId() == null ? null : desk.links().poster(row.posterMediaId()));
    }

    private Div words(WorkRow row) {
        Span title = new Span(row.title());
        Span below = new Span(row.number() + " · " + row.authors());
        below.addClassName("zj-quiet");
        Div words = new Div(title, below);
        words.addClassName("zj-file-words");
        return words;
    }

    private String category(WorkRow row) {
        return campaigns.get(row.campaignId()).definition().categories().stream()
                .filter(category -> category.code().equals(row.categoryCode()))
                .map(category -> t(category.name(), category.englishName()))
                .findFirst()
                .orElse(row.categoryCode());
    }

    private static Span state(WorkRow row) {
        Span state = new Span(t(row.status().label(), row.status().english()));
        state.getElement().getThemeList().add("badge");
        return state;
    }
}
