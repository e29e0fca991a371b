package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.UnionAdministration;
import org.zhuji.ui.parts.SearchField;
import org.zhuji.ui.shell.SignedIn;

/** The tree of unions: find, add, rename, import, take out of use. */
@Route("unions")
@RolesAllowed("SYSTEM_ADMIN")
@Menu(title = "工会管理", order = 80, icon = "vaadin:sitemap")
public class UnionsView extends Div implements HasDynamicTitle {

    private final UnionService unions;
    private final UnionAdministration administration;
    private final SignedIn signedIn;
    private final UnionTree tree;
    private final TreeGrid<UnionRow> grid = new TreeGrid<>();

    UnionsView(UnionService unions, UnionAdministration administration, SignedIn signedIn) {
        this.unions = unions;
        this.administration = administration;
        this.signedIn = signedIn;
        this.tree = new UnionTree(unions);
        addClassName("zj-page");
        add(heading(), toolbar(), table());
    }

    @Override
    public String getPageTitle() {
        return t("工会管理 · 逐级", "Unions · Zhuji");
    }

    private Component heading() {
        Span hint = new Span(t(
                "作品按此树逐级上报，缺少的层级自动跳过。点“办理”可改名、增设下级或停用。",
                "Works are reported level by level along this tree; missing levels are skipped."));
        hint.addClassName("zj-quiet");
        return new Div(new H2(t("工会管理", "Unions")), hint);
    }

    private Component toolbar() {
        TextField search = new SearchField(t("按名称、简称或编码查找", "Name, short name or code"), t("查找工会", "Find a union"));
        search.setId("union-search");
        search.addValueChangeListener(change -> search(change.getValue()));
        Button importing = new Button(t("导入", "Import"), VaadinIcon.UPLOAD_ALT.create(), click -> openImport());
        importing.setId("union-import");
        Button adding =
                new Button(t("新增工会", "Add a union"), VaadinIcon.PLUS.create(), click -> openForm(unions.province()));
        adding.setId("union-add");
        adding.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bar = new Div(search, importing, adding);
        bar.addClassName("zj-admin-bar");
        return bar;
    }

    private Component table() {
        grid.setId("unions");
        grid.setDataProvider(tree);
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        grid.addClassName("zj-admin-grid");
        grid.addComponentHierarchyColumn(UnionsView::name)
                .setHeader(t("名称", "Name"))
                .setFlexGrow(5);
        Grid.Column<UnionRow> code = grid.addColumn(UnionRow::code)
                .setHeader(t("编码", "Code"))
                .setWidth("9rem")
                .setFlexGrow(0);
        Grid.Column<UnionRow> kind = grid.addColumn(UnionWords::kind)
                .setHeader(t("类型", "Kind"))
                .setWidth("13rem")
                .setFlexGrow(0);
        Grid.Column<UnionRow> state = grid.addComponentColumn(UnionsView::state)
                .setHeader(t("状态", "State"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addComponentColumn(union -> new OpenButton(union.code(), union.name(), () -> openDetails(union)))
                .setHeader(t("操作", "Action"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        NarrowColumns.hideOnPhone(grid, List.of(code, kind, state));
        grid.setEmptyStateText(
                t("没有找到工会。请换一个名称或编码，或点“新增工会”。", "No union found. Try another name or code, or add a union."));
        grid.expand(unions.province());
        return grid;
    }

    private void search(String text) {
        tree.search(text);
    }

    private static Component name(UnionRow union) {
        Span code = new Span(union.code() + (union.active() ? "" : " · " + t("已停用", "inactive")));
        code.addClassNames("zj-quiet", "zj-phone-only");
        Div name = new Div(new Span(union.name()), code);
        name.addClassName("zj-two-lines");
        return name;
    }

    private static Component state(UnionRow union) {
        return union.active() ? Badges.good(t("在用", "active")) : Badges.plain(t("已停用", "inactive"));
    }

    private void openDetails(UnionRow union) {
        UnionRow now = unions.get(union.id());
        new UnionDialog(now, unions, administration, signedIn, this::openForm, tree::refreshAll).open();
    }

    private void openForm(UnionRow parent) {
        new NewUnionDialog(parent, unions, administration, signedIn, tree::refreshAll).open();
    }

    private void openImport() {
        new UnionImportDialog(administration, signedIn, tree::refreshAll).open();
    }
}
