package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.zhuji.works.Fault;

/** What is still missing, or the button that submits. */
class SubmitCard extends Div {

    SubmitCard(List<Fault> faults, Runnable submit, Runnable edit) {
        addClassName("zj-card");
        setId("submit-card");
        if (faults.isEmpty()) {
            add(new H3(t("可以提交了", "Ready to submit")));
            add(new Paragraph(
                    t("提交后由本单位工会审核并逐级推荐，审核期间不能修改。", "After submission your union checks and recommends it.")));
        } else {
            add(new H3(t("提交前还需补正", "Still missing")));
            UnorderedList list = new UnorderedList();
            list.setId("missing");
            faults.forEach(fault -> list.add(new ListItem(t(fault.sentence(), fault.englishSentence()))));
            add(list);
        }
        Button hand = new Button(t("提交作品", "Submit"), VaadinIcon.CHECK.create(), click -> submit.run());
        hand.setId("submit-work");
        hand.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        hand.setEnabled(faults.isEmpty());
        Button change = new Button(t("修改填写内容", "Edit"), VaadinIcon.EDIT.create(), click -> edit.run());
        change.setId("edit-work");
        Div actions = new Div(hand, change);
        actions.addClassName("zj-actions");
        add(actions);
    }
}
