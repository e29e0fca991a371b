package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhuji.works.NewWork.Author;

/** The authors of a work, one block each: name, part, consent, and a guardian for minors (REQ-14). */
class AuthorFields extends Div {

    private static final Pattern PATH = Pattern.compile("authors\\[(\\d+)]\\.(\\w+)");

    private final List<Block> blocks = new ArrayList<>();
    private final Div list = new Div();
    private final Button more =
            new Button(t("添加一位作者", "Add an author"), VaadinIcon.PLUS.create(), click -> add((Author) null));

    AuthorFields() {
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

    /** @param path e.g. {@code authors[0].name}, or the authors as a whole */
    Optional<Component> field(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.of(more);
        }
        int index = Integer.parseInt(matcher.group(1));
        return index < blocks.size() ? blocks.get(index).field(matcher.group(2)) : Optional.empty();
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
            consent.setRequiredIndicatorVisible(true);
            consent.setHelperText(t("须由作者本人同意；没有同意不能投稿", "The author has to agree in person"));
            guardian.setRequiredIndicatorVisible(true);
            guardian.addClassName("author-guardian");
            guardianConsent.setRequiredIndicatorVisible(true);
            guardianConsent.addClassName("author-guardian-consent");
            minor.addClassName("author-minor");
            Stream.of(name, part, guardian).forEach(field -> field.setManualValidation(true));
            Stream.of(consent, guardianConsent).forEach(box -> box.setManualValidation(true));
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

        private Optional<Component> field(String property) {
            return Optional.ofNullable(
                    switch (property) {
                        case "name" -> name;
                        case "role" -> part;
                        case "consent" -> consent;
                        case "guardian" -> guardian;
                        case "guardianConsent" -> guardianConsent;
                        default -> null;
                    });
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
