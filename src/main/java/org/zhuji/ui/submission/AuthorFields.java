package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.zhuji.works.NewWork.Author;

/** The authors of a work, one block each: name, part, consent, and a guardian for minors (REQ-14). */
class AuthorFields extends Div {

    private final List<Block> blocks = new ArrayList<>();
    private final Div list = new Div();

    AuthorFields() {
        Button more = new Button(t("添加一位作者", "Add an author"), VaadinIcon.PLUS.create(), click -> add((Author) null));
        more.setId("add-author");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(list, more);
        add((Author) null);
    }

    void show(List<Author> authors) {
        blocks.clear();
        list.removeAll();
        authors.forEach(this::add);
    }

    List<Author> authors() {
        return blocks.stream().map(Block::author).toList();
    }

    private void add(Author author) {
        Block block = new Block(blocks.isEmpty());
        if (author != null) {
            block.show(author);
        }
        blocks.add(block);
        list.add(block);
    }

    private void remove(Block block) {
        blocks.remove(block);
        list.remove(block);
    }

    /** One author. */
    private final class Block extends Div {

        private final TextField name = new TextField(t("作者姓名", "Name"));
        private final TextField part = new TextField(t("分工（如：拍摄、剪辑、诵读）", "Part, e.g. camera"));
        private final Checkbox consent =
                new Checkbox(t("本人同意在活动中使用其姓名、肖像和声音", "Agrees to the use of name, image and voice in the campaign"));
        private final Checkbox minor = new Checkbox(t("未满 18 周岁", "Under 18"));
        private final TextField guardian = new TextField(t("监护人姓名", "Guardian's name"));
        private final Checkbox guardianConsent = new Checkbox(t("监护人同意参加", "The guardian agrees"));

        private Block(boolean isFirst) {
            addClassName("zj-author-block");
            name.setRequiredIndicatorVisible(true);
            name.setMaxLength(100);
            part.setMaxLength(40);
            guardian.setMaxLength(100);
            name.addClassName("author-name");
            consent.addClassName("author-consent");
            minor.addValueChangeListener(change -> showGuardian());
            FormLayout form = new FormLayout(name, part, consent, minor, guardian, guardianConsent);
            form.setColspan(consent, 2);
            add(form);
            if (!isFirst) {
                Button less = new Button(t("移除这位作者", "Remove this author"), click -> remove(this));
                less.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
                add(less);
            }
            showGuardian();
        }

        private void showGuardian() {
            guardian.setVisible(minor.getValue());
            guardianConsent.setVisible(minor.getValue());
        }

        private void show(Author author) {
            name.setValue(orEmpty(author.name()));
            part.setValue(orEmpty(author.role()));
            consent.setValue(author.consent());
            minor.setValue(author.minor());
            guardian.setValue(orEmpty(author.guardian()));
            guardianConsent.setValue(author.guardianConsent());
        }

        private Author author() {
            return new Author(
                    name.getValue(),
                    part.getValue(),
                    consent.getValue(),
                    minor.getValue(),
                    guardian.getValue(),
                    guardianConsent.getValue());
        }
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
