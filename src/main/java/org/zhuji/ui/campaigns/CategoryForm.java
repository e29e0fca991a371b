package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.MediaKind;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;

/** Everything of a category but its criteria, which stand with judging. */
class CategoryForm extends Div {

    private final Category before;
    private final TextField name;
    private final TextField englishName;
    private final TextField code;
    private final TextField clause;
    private final TextArea description;
    private final Select<MediaKind> media = new Select<>();
    private final Checkbox recitedText = new Checkbox(t("要填写所诵读的文本", "Ask for the recited text"));
    private final TextArea topics;
    private final RowsEditor<Rule> rules;

    CategoryForm(Category category) {
        before = category;
        name = Fields.text(t("类别名称", "Name"), category.name());
        englishName = Fields.text(t("英文名称", "English name"), category.englishName());
        code = Fields.text(t("类别编号", "Code"), category.code());
        clause = Fields.text(t("出处（条款）", "Clause"), category.clause());
        description = Fields.area(t("说明", "Description"), category.description());
        topics = Fields.lines(t("主题（每行一个）", "Topics (one per line)"), category.topics());
        media.setLabel(t("作品形式", "Medium"));
        media.setItems(MediaKind.values());
        media.setItemLabelGenerator(kind -> kind == MediaKind.VIDEO ? t("视频", "Video") : t("图片", "Pictures"));
        media.setValue(category.media());
        recitedText.setValue(category.recitedText());
        rules = new RowsEditor<>(
                category.rules(),
                RuleForm::new,
                t("增加规则", "Add a rule"),
                () -> new Rule(RuleKind.CHECKED_BY_EYE, "设置", "", null, true, List.of()));
        FormLayout form = Fields.form(name, englishName, code, clause, media, recitedText, description, topics);
        form.setColspan(description, 2);
        form.setColspan(topics, 2);
        add(form, new H4(t("规则", "Rules")), rules);
    }

    Category value() {
        return new Category(
                code.getValue().strip(),
                name.getValue().strip(),
                englishName.getValue().strip(),
                clause.getValue().strip(),
                description.getValue().strip(),
                media.getValue(),
                recitedText.getValue(),
                Fields.linesOf(topics),
                rules.values(),
                before.criteria());
    }
}
