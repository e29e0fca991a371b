package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.zhuji.inbox.Succession;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Duty;
import org.zhuji.people.DutyAdministration;
import org.zhuji.people.PeopleAdministration;
import org.zhuji.people.PersonQuery;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;
import org.zhuji.ui.parts.SearchField;
import org.zhuji.ui.shell.SignedIn;

/** Persons, their accounts and duties: find, open, give and take, reset and unlock. */
@Route("people")
@RolesAllowed("SECURITY_ADMIN")
@Menu(title = "人员与职责", order = 81, icon = "vaadin:users")
public class PeopleView extends Div implements HasDynamicTitle {

    private final PeopleAdministration people;
    private final DutyAdministration duties;
    private final Succession succession;
    private final UnionService unions;
    private final SignedIn signedIn;
    private final TextField text =
            new SearchField(t("姓名或账号", "Name or user name"), t("按姓名或账号查找", "Find by name or user name"));
    private final ComboBox<Role> role = new ComboBox<>();
    private final ComboBox<UnionRow> union;
    private final Grid<PersonRow> grid = new Grid<>();

    PeopleView(
            PeopleAdministration people,
            DutyAdministration duties,
            Succession succession,
            UnionService unions,
            SignedIn signedIn) {
        this.people = people;
        this.duties = duties;
        this.succession = succession;
        this.unions = unions;
        this.signedIn = signedIn;
        this.union = UnionPicker.of(null, unions);
        addClassName("zj-page");
        add(heading(), toolbar(), table());
    }

    @Override
    public String getPageTitle() {
        return t("人员与职责 · 逐级", "People and duties · Zhuji");
    }

    private static Component heading() {
        Span hint = new Span(
                t(
                        "职责是某人在某工会担任的角色，一人可有多项。系统管理员、安全管理员、审计员三员分立，须由不同的人专任。",
                        "A duty is a role at a union; one person may hold several. The three administrators are different persons."));
        hint.addClassName("zj-quiet");
        return new Div(new H2(t("人员与职责", "People and duties")), hint);
    }

    private Component toolbar() {
        text.setId("person-search");
        role.setId("person-role");
        role.setPlaceholder(t("全部角色", "All roles"));
        role.setAriaLabel(t("按角色筛选", "Filter by role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(one -> t(one.label(), one.english()));
        role.setClearButtonVisible(true);
        union.setId("person-union");
        union.setPlaceholder(t("全部工会", "All unions"));
        union.setAriaLabel(t("按工会筛选", "Filter by union"));
        union.setClearButtonVisible(true);
        List.<HasValue<?, ?>>of(text, role, union)
                .forEach(filter -> filter.addValueChangeListener(change -> refresh()));
        Button adding = new Button(t("新增人员", "Add a person"), VaadinIcon.PLUS.create(), click -> openForm());
        adding.setId("person-add");
        adding.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bar = new Div(text, role, union, adding);
        bar.addClassName("zj-admin-bar");
        return bar;
    }

    private Component table() {
        grid.setId("people");
        grid.addClassName("zj-admin-grid");
        grid.addThemeVariants(
                GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(PeopleView::name).setHeader(t("姓名", "Name")).setFlexGrow(2);
        Grid.Column<PersonRow> username = grid.addColumn(PersonRow::username)
                .setHeader(t("账号", "User name"))
                .setWidth("9rem")
                .setFlexGrow(0);
        Grid.Column<PersonRow> held = grid.addComponentColumn(PeopleView::duties)
                .setHeader(t("职责", "Duties"))
                .setFlexGrow(4);
        Grid.Column<PersonRow> state = grid.addComponentColumn(PeopleView::state)
                .setHeader(t("状态", "State"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addComponentColumn(person -> new OpenButton(person.username(), person.name(), () -> openDetails(person)))
                .setHeader(t("操作", "Action"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        NarrowColumns.hideOnPhone(grid, List.of(username, held, state));
        grid.setItems(
                query -> people.search(signedIn.actor(), wanted(), query.getPage(), query.getPageSize()).stream());
        grid.setEmptyStateText(t("没有符合条件的人员。请放宽筛选条件，或点“新增人员”。", "Nobody matches. Widen the filter, or add a person."));
        return grid;
    }

    private PersonQuery wanted() {
        return new PersonQuery(
                text.getValue(),
                role.getValue(),
                union.isEmpty() ? null : union.getValue().id());
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private static Component name(PersonRow person) {
        Div small = new Div(new Span(person.username() + " "), state(person), duties(person));
        small.addClassNames("zj-quiet", "zj-phone-only");
        Div name = new Div(new Span(person.name()), small);
        name.addClassName("zj-two-lines");
        return name;
    }

    static Component duties(PersonRow person) {
        Div list = new Div();
        list.addClassName("zj-duties");
        person.duties().stream().map(Duty::label).map(Span::new).forEach(list::add);
        if (person.duties().isEmpty()) {
            Span none = new Span(t("尚无职责", "No duty yet"));
            none.addClassName("zj-quiet");
            list.add(none);
        }
        return list;
    }

    static Component state(PersonRow person) {
        if (!person.enabled()) {
            return Badges.plain(t("已停用", "disabled"));
        }
        return person.locked() ? Badges.bad(t("已锁定", "locked")) : Badges.good(t("正常", "in use"));
    }

    private void openDetails(PersonRow person) {
        new PersonDialog(person.id(), people, duties, succession, unions, signedIn, this::refresh).open();
    }

    private void openForm() {
        new NewPersonDialog(people, signedIn, opened -> {
                    refresh();
                    openDetails(opened.person());
                    new InitialPasswordDialog(opened).open();
                })
                .open();
    }
}
