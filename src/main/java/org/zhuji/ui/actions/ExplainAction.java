package org.zhuji.ui.actions;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.zhuji.escalation.Explanation;
import org.zhuji.inbox.InboxRow;
import org.zhuji.people.Actor;
import org.zhuji.ui.parts.Sentences;
import org.zhuji.ui.shell.SignedIn;

/** 为什么在我这里: the routing of the work and why it is in one's list or not. */
@Component
@Order(900)
class ExplainAction implements TaskAction {

    private final Explanation explanation;
    private final SignedIn signedIn;

    ExplainAction(Explanation explanation, SignedIn signedIn) {
        this.explanation = explanation;
        this.signedIn = signedIn;
    }

    @Override
    public String id() {
        return "explain";
    }

    @Override
    public String label() {
        return t("为什么在我这里？", "Why is it here?");
    }

    @Override
    public boolean isOffered(Actor actor, InboxRow row) {
        return row.desk().isAboutAWork();
    }

    @Override
    public void start(InboxRow row, Consumer<After> done) {
        Dialog dialog = new Dialog(row.title());
        dialog.setId("dialog-explain");
        dialog.setWidth("36rem");
        dialog.setMaxWidth("100%");
        dialog.add(new Sentences(explanation.ofWork(signedIn.actor(), row.subjectId())));
        dialog.getFooter().add(new Button(t("关闭", "Close"), click -> dialog.close()));
        dialog.open();
    }
}
