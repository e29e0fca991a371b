package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.RuleKind;
import org.zhuji.works.NewWork;

/** Everything that is said of a work, for one category; what is missing or too long the door says in sentences. */
class WorkForm extends Div {

    private final Category category;
    private final TextField title = new TextField(t("作品名称", "Title"));
    private final Select<String> topic = new Select<>();
    private final TextField place = new TextField(t("拍摄地点（如：黄河铁桥）", "Place"));
    private final TextArea description = new TextArea(t("作品简介", "Description"));
    private final AuthorFields authors = new AuthorFields();
    private final RecitedFields recited = new RecitedFields();
    private final Checkbox originality = new Checkbox(t("我声明本作品为原创，没有侵犯他人权利", "I declare this work to be original"));
    private final TextField music = new TextField(t("使用他人音乐的说明（没有则不填）", "Third-party music, if any"));
    private final TextField contactName = new TextField(t("联系人", "Contact"));
    private final TextField contactPhone = new TextField(t("联系电话", "Telephone"));

    WorkForm(Category category) {
        this.category = category;
        setId("work-form");
        addClassName("zj-stack");
        prepare();
        FormLayout about = new FormLayout(title, topic, place, description);
        about.setColspan(description, 2);
        FormLayout rights = new FormLayout(originality, music);
        rights.setColspan(originality, 2);
        add(card(t("作品", "The work"), about));
        if (category.recitedText()) {
            add(card(t("诵读的文本", "The recited text"), recited));
        }
        add(card(t("作者", "Authors"), authors));
        add(card(t("声明", "Declarations"), rights));
        add(card(t("联系方式（仅用于本活动联系，不公开）", "Contact (not made public)"), new FormLayout(contactName, contactPhone)));
    }

    private void prepare() {
        title.setId("title");
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(200);
        topic.setId("topic");
        topic.setLabel(t("选题", "Topic"));
        topic.setItems(category.topics());
        topic.setEmptySelectionAllowed(true);
        topic.setEmptySelectionCaption(t("不限", "any"));
        topic.setVisible(!category.topics().isEmpty());
        place.setId("place");
        description.setId("description");
        description.setMaxHeight("12rem");
        description.setValueChangeMode(ValueChangeMode.ON_BLUR);
        originality.setId("originality");
        originality.setRequiredIndicatorVisible(
                category.rules().stream().anyMatch(rule -> rule.kind() == RuleKind.ORIGINALITY));
        music.setId("music");
        contactName.setId("contact-name");
        contactName.setRequiredIndicatorVisible(true);
        contactPhone.setId("contact-phone");
        contactPhone.setRequiredIndicatorVisible(true);
        contactPhone.getElement().setAttribute("inputmode", "tel");
        contactPhone.setHelperText(t("手机号或座机号，只写数字", "Digits only"));
        Stream.of(title, place, music, contactName, contactPhone).forEach(field -> field.setManualValidation(true));
        description.setManualValidation(true);
        topic.setManualValidation(true);
        originality.setManualValidation(true);
    }

    private static Div card(String heading, Component content) {
        Div card = new Div(new H3(heading), content);
        card.addClassName("zj-card");
        return card;
    }

    Category category() {
        return category;
    }

    /** @param path a field's name in {@link NewWork} */
    Optional<Component> field(String path) {
        if (path.startsWith("authors")) {
            return authors.field(path);
        }
        if (path.startsWith("recited")) {
            return recited.field(path);
        }
        return Optional.ofNullable(
                switch (path) {
                    case "title" -> title;
                    case "topic" -> topic;
                    case "place" -> place;
                    case "description" -> description;
                    case "thirdPartyMusic" -> music;
                    case "originality" -> originality;
                    case "contactName" -> contactName;
                    case "contactPhone" -> contactPhone;
                    default -> null;
                });
    }

    void show(NewWork work) {
        title.setValue(AuthorFields.orEmpty(work.title()));
        topic.setValue(work.topic());
        place.setValue(AuthorFields.orEmpty(work.place()));
        description.setValue(AuthorFields.orEmpty(work.description()));
        authors.show(work.authors());
        recited.show(work.recited());
        originality.setValue(work.originality());
        music.setValue(AuthorFields.orEmpty(work.thirdPartyMusic()));
        contactName.setValue(work.contactName());
        contactPhone.setValue(work.contactPhone());
    }

    NewWork content(long campaignId, long unionId) {
        return new NewWork(
                campaignId,
                unionId,
                category.code(),
                title.getValue(),
                topic.getValue(),
                place.getValue(),
                description.getValue(),
                authors.authors(),
                originality.getValue(),
                music.getValue(),
                category.recitedText() ? recited.text() : null,
                contactName.getValue(),
                contactPhone.getValue());
    }
}
