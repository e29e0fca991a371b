package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.zhuji.campaign.Contact;

/** Whom to ask; the same contacts stand on the help card of every page (REQ-09). */
class ContactsTab extends Div {

    private final Editing editing;

    ContactsTab(Editing editing) {
        this.editing = editing;
        Div cards = new Div();
        cards.addClassName("zj-tiles");
        editing.definition().contacts().forEach(contact -> cards.add(card(contact)));
        Section section = new Section(t("联系人", "Contacts"), editing, this::edit);
        if (editing.definition().contacts().isEmpty()) {
            section.add(new Paragraph(t("尚未填写联系人，“帮助”中将没有可咨询的人。", "No contacts yet: the help card names nobody.")));
        }
        add(section.with(cards));
    }

    private static Component card(Contact contact) {
        Div card = new Div(new H4(text(contact.office())), new Div(text(contact.name())));
        card.addClassName("zj-tile");
        if (!text(contact.phone()).isBlank()) {
            card.add(new Div(new Anchor("tel:" + contact.phone(), contact.phone())));
        }
        if (!text(contact.mail()).isBlank()) {
            card.add(new Div(new Anchor("mailto:" + contact.mail(), contact.mail())));
        }
        return card;
    }

    private void edit() {
        RowsEditor<Contact> rows = new RowsEditor<>(
                editing.definition().contacts(),
                Row::new,
                t("增加联系人", "Add a contact"),
                () -> new Contact("", "", "", ""));
        new EditDialog(t("编辑联系人", "Edit contacts"), () -> editing.change(draft -> draft.contacts = rows.values()), rows)
                .open();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static final class Row implements RowsEditor.Row<Contact> {

        private final TextField office;
        private final TextField name;
        private final TextField phone;
        private final TextField mail;

        Row(Contact contact) {
            office = Fields.text(t("部门", "Office"), contact.office());
            name = Fields.text(t("姓名", "Name"), contact.name());
            phone = Fields.text(t("电话", "Telephone"), contact.phone());
            mail = Fields.text(t("邮箱", "Mail"), contact.mail());
        }

        @Override
        public Component fields() {
            return Fields.form(office, name, phone, mail);
        }

        @Override
        public Contact value() {
            return new Contact(
                    office.getValue().strip(),
                    name.getValue().strip(),
                    phone.getValue().strip(),
                    mail.getValue().strip());
        }
    }
}
