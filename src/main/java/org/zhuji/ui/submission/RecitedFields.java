package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhuji.works.NewWork.RecitedText;

/** The text that is recited, and by what right (REQ-13). */
class RecitedFields extends FormLayout {

    private final TextField title = new TextField(t("诵读篇目", "Recited text"));
    private final TextField author = new TextField(t("原作者（佚名请写“佚名”）", "Its author"));
    private final TextField source = new TextField(t("出处", "Source"));
    private final Select<String> rights = new Select<>();

    RecitedFields() {
        title.setId("recited-title");
        title.setRequiredIndicatorVisible(true);
        author.setId("recited-author");
        author.setRequiredIndicatorVisible(true);
        source.setId("recited-source");
        rights.setRequiredIndicatorVisible(true);
        Stream.of(title, author, source).forEach(field -> field.setManualValidation(true));
        rights.setManualValidation(true);
        rights.setId("recited-rights");
        rights.setLabel(t("文本版权", "Rights to the text"));
        rights.setItems("public-domain", "licensed", "own");
        rights.setItemLabelGenerator(RecitedFields::words);
        add(title, author, source, rights);
    }

    Optional<Component> field(String path) {
        return Optional.ofNullable(
                switch (path) {
                    case "recited.title" -> title;
                    case "recited.author" -> author;
                    case "recited.source" -> source;
                    case "recited.rights" -> rights;
                    default -> null;
                });
    }

    void show(RecitedText text) {
        if (text == null) {
            return;
        }
        title.setValue(AuthorFields.orEmpty(text.title()));
        author.setValue(AuthorFields.orEmpty(text.author()));
        source.setValue(AuthorFields.orEmpty(text.source()));
        rights.setValue(text.rights());
    }

    RecitedText text() {
        return new RecitedText(title.getValue(), author.getValue(), source.getValue(), rights.getValue());
    }

    private static String words(String code) {
        return switch (code) {
            case "public-domain" -> t("公有领域（如古典诗词）", "Public domain");
            case "licensed" -> t("已获授权", "Licensed");
            default -> t("本人创作", "Own text");
        };
    }
}
