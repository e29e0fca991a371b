package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.zhuji.campaign.CampaignState;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.Criterion;
import org.zhuji.campaign.MediaKind;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.RulesText;

/** The categories with their rules, each with the clause it comes from (REQ-10 to REQ-16). */
class CategoriesTab extends Div {

    private static final int HUNDRED = 100;

    private final Editing editing;

    CategoriesTab(Editing editing) {
        this.editing = editing;
        addClassName("zj-stack");
        List<Category> categories = editing.definition().categories();
        for (int i = 0; i < categories.size(); i++) {
            add(section(i, categories.get(i)));
        }
        if (editing.isOrganiser()) {
            Button add = new Button(t("增加类别", "Add a category"), VaadinIcon.PLUS.create(), click -> add());
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add.setId("add-category");
            add(add);
        }
    }

    private Section section(int index, Category category) {
        Section section = new Section(category.name(), editing, () -> edit(index, category));
        section.note(category.clause());
        section.setId("category-" + category.code());
        if (editing.isOrganiser() && editing.campaign().state() == CampaignState.DRAFT) {
            section.action(t("删除", "Remove"), VaadinIcon.TRASH, () -> remove(index, category));
        }
        return section.with(RulesText.of(category));
    }

    private void edit(int index, Category category) {
        CategoryForm form = new CategoryForm(category);
        new EditDialog(
                        t("编辑类别：", "Edit category: ") + category.name(),
                        () -> editing.change(draft -> draft.categories.set(index, form.value())),
                        form)
                .open();
    }

    private void add() {
        List<Criterion> criteria = List.of(new Criterion("overall", "总体评价", "", HUNDRED, 1));
        CategoryForm form = new CategoryForm(
                new Category("", "", "", "", "", MediaKind.VIDEO, false, List.of(), List.of(), criteria));
        new EditDialog(
                        t("增加类别", "Add a category"),
                        () -> editing.change(draft -> draft.categories.add(form.value())),
                        form)
                .open();
    }

    private void remove(int index, Category category) {
        Confirm.askGravely(
                t("删除类别“" + category.name() + "”？", "Remove category “" + category.name() + "”?"),
                t("该类别的规则和评分指标一并删除。", "Its rules and criteria go with it."),
                t("删除", "Remove"),
                () -> editing.change(draft -> draft.categories.remove(index)));
    }
}
