package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PreserveOnRefresh;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.zhuji.shared.Refusal;
import org.zhuji.works.WorkCaller;

/** Receipt number and follow-up code open a work to its entrant: follow, correct, submit, withdraw (REQ-04). */
@Route(value = "follow", autoLayout = false)
@AnonymousAllowed
@PreserveOnRefresh
public class FollowView extends PublicPage implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SubmissionDesk desk;
    private final Faults faults = new Faults();
    private String asked;
    private final TextField number = new TextField(t("受理编号（如 2019-50-000123）", "Number, e.g. 2019-50-000123"));
    private final TextField code = new TextField(t("查询码（8 位，不分大小写）", "Code (8 characters)"));

    FollowView(SubmissionDesk desk) {
        this.desk = desk;
        number.setId("number");
        code.setId("code");
        code.getElement().setAttribute("autocomplete", "off");
        code.getElement().setAttribute("autocapitalize", "characters");
        ask();
    }

    /** Reloading keeps what is shown; another receipt's address asks anew. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<String> numbers = event.getLocation().getQueryParameters().getParameters("number");
        if (!numbers.isEmpty() && !numbers.get(0).equals(asked)) {
            asked = numbers.get(0);
            number.setValue(asked);
            ask();
        }
    }

    private void ask() {
        code.clear();
        faults.clear();
        Button enter = new Button(t("查询", "Open"), click -> enter());
        enter.setId("enter");
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter.addClickShortcut(Key.ENTER);
        Div card = new Div(
                new Paragraph(t(
                        "请填写回执上的编号和查询码。回执遗失时，请联系本单位工会经办人重新发放查询码。",
                        "Type number and code from your receipt. If it is lost, your union can give you a new code.")),
                number,
                code,
                faults,
                enter);
        card.addClassNames("zj-card", "zj-follow");
        show(t("作品查询", "Follow your work"), t("凭回执查询、修改、提交或撤回", "With your receipt"), card);
    }

    private void enter() {
        try {
            WorkCaller.Entrant caller = desk.works().enter(number.getValue(), code.getValue());
            code.clear();
            Button leave = new Button(t("退出查询", "Leave"), click -> ask());
            leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            leave.setId("leave");
            show(
                    t("作品查询", "Follow your work"),
                    t("凭回执查询、修改、提交或撤回", "With your receipt"),
                    new WorkPanel(desk, () -> caller, caller.workId()),
                    leave);
        } catch (Refusal refusal) {
            faults.show(refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return titled(t("作品查询", "Follow your work"));
    }
}
