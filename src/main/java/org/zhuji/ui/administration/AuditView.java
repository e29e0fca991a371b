package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zhuji.audit.AuditQuery;
import org.zhuji.audit.AuditRow;
import org.zhuji.people.AuditReading;
import org.zhuji.shared.BusinessClock;
import org.zhuji.shared.Slice;
import org.zhuji.ui.parts.Texts;
import org.zhuji.ui.parts.Times;
import org.zhuji.ui.shell.SignedIn;

/** The record of who did what: search it, and recompute its chains. */
@Route("audit")
@RolesAllowed("AUDITOR")
@Menu(title = "审计记录", order = 82, icon = "vaadin:records")
public class AuditView extends Div implements HasDynamicTitle {

    private static final int PAGE = 100;

    private final transient AuditReading reading;
    private final SignedIn signedIn;
    private final ComboBox<String> kind = new ComboBox<>();
    private final IntegerField subject = new IntegerField();
    private final TextField person = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final Grid<AuditRow> grid = new Grid<>();
    private final Button more = new Button(t("显示更早的记录", "Show earlier entries"), click -> showMore());
    private final transient List<AuditRow> shown = new ArrayList<>();
    private String next;

    AuditView(AuditReading reading, SignedIn signedIn) {
        this.reading = reading;
        this.signedIn = signedIn;
        addClassName("zj-page");
        Span hint = new Span(t(
                "每个对象的记录首尾相接、逐条校验，任何改动或删除都能被查出。本页只能查阅。",
                "The entries of each subject are chained; any change or removal is found. Reading only."));
        hint.addClassName("zj-quiet");
        more.setId("audit-more");
        add(
                new Div(new H2(t("审计记录", "Record")), hint),
                new ChainVerification(reading, signedIn),
                filters(),
                table(),
                more);
        search();
    }

    @Override
    public String getPageTitle() {
        return t("审计记录 · 逐级", "Record · Zhuji");
    }

    private Component filters() {
        kind.setId("audit-kind");
        kind.setPlaceholder(t("全部对象", "All subjects"));
        kind.setAriaLabel(t("对象类型", "Kind of subject"));
        kind.setItems(AuditWords.SUBJECTS.keySet().stream().sorted().toList());
        kind.setItemLabelGenerator(AuditWords::subject);
        kind.setClearButtonVisible(true);
        subject.setId("audit-subject");
        subject.setPlaceholder(t("对象编号", "Number"));
        subject.setAriaLabel(t("对象编号", "Number of the subject"));
        subject.setMin(1);
        person.setId("audit-person");
        person.setPlaceholder(t("经手人姓名", "Who"));
        person.setAriaLabel(t("经手人姓名", "Name of who acted"));
        prepare(from, "audit-from", t("起始日期", "From"));
        prepare(to, "audit-to", t("截止日期（含）", "To (inclusive)"));
        subject.setClearButtonVisible(true);
        person.setClearButtonVisible(true);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        person.setValueChangeMode(ValueChangeMode.LAZY);
        List.<HasValue<?, ?>>of(kind, subject, person, from, to)
                .forEach(field -> field.addValueChangeListener(change -> search()));
        Div bar = new Div(kind, subject, person, from, to);
        bar.addClassName("zj-admin-bar");
        return bar;
    }

    private static void prepare(DatePicker date, String id, String label) {
        date.setId(id);
        date.setPlaceholder(label);
        date.setAriaLabel(label);
        date.setLocale(Locale.CHINA);
        date.setClearButtonVisible(true);
    }

    private Component table() {
        grid.setId("audit-entries");
        grid.addClassName("zj-admin-grid");
        grid.addThemeVariants(
                GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        Grid.Column<AuditRow> at = grid.addColumn(row -> Times.minute(row.at()))
                .setHeader(t("时间", "Time"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(AuditView::summary).setHeader(t("经手人", "Who")).setFlexGrow(2);
        Grid.Column<AuditRow> verb = grid.addColumn(Texts::act)
                .setHeader(t("事项", "What"))
                .setWidth("8rem")
                .setFlexGrow(0);
        Grid.Column<AuditRow> what = grid.addColumn(row -> AuditWords.subject(row))
                .setHeader(t("对象（序号）", "Subject (entry)"))
                .setWidth("9rem")
                .setFlexGrow(0);
        Grid.Column<AuditRow> details =
                grid.addColumn(AuditRow::details).setHeader(t("内容", "Details")).setFlexGrow(3);
        grid.setEmptyStateText(t("没有符合条件的记录。请放宽筛选条件。", "Nothing matches. Widen the filter."));
        NarrowColumns.hideOnPhone(grid, List.of(at, verb, what, details));
        return grid;
    }

    private static Component summary(AuditRow row) {
        Span duty = new Span(row.duty() == null ? "" : row.duty());
        duty.addClassName("zj-quiet");
        Div small = new Div(
                new Div(Times.minute(row.at()) + "　" + Texts.act(row) + "　" + AuditWords.subject(row)),
                new Div(row.details() == null ? "" : row.details()));
        small.addClassNames("zj-quiet", "zj-phone-only");
        Div summary = new Div(new Span(row.actorName()), duty, small);
        summary.addClassName("zj-two-lines");
        return summary;
    }

    private void search() {
        shown.clear();
        next = null;
        showMore();
    }

    private void showMore() {
        Slice<AuditRow> slice = reading.search(signedIn.actor(), wanted(), next, PAGE);
        shown.addAll(slice.rows());
        next = slice.next();
        grid.setItems(List.copyOf(shown));
        more.setVisible(next != null);
    }

    private AuditQuery wanted() {
        return new AuditQuery(
                kind.getValue(),
                subject.isEmpty() ? null : subject.getValue().longValue(),
                person.getValue(),
                startOf(from.getValue()),
                to.isEmpty() ? null : startOf(to.getValue().plusDays(1)));
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }
}
