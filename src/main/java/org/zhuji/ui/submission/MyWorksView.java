package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.zhuji.ui.parts.EmptyState;
import org.zhuji.ui.shell.SignedIn;
import org.zhuji.works.WorkRow;

/** The works an account entered itself. */
@Route("submission")
@Menu(title = "我的作品", order = 40, icon = "vaadin:film")
@RolesAllowed("WORKER")
@StyleSheet("context://submission.css")
public class MyWorksView extends Div implements HasDynamicTitle {

    MyWorksView(SubmissionDesk desk, SignedIn signedIn) {
        addClassName("zj-page");
        List<WorkRow> rows = desk.works().enteredBy(signedIn.actor());
        Button enter = new Button(
                t("我要投稿", "Enter a work"),
                VaadinIcon.PLUS.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(NewWorkView.class)));
        enter.setId("new-work");
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div head = new Div(new H2(t("我的作品", "My works")), enter);
        head.addClassName("zj-head");
        add(head);
        if (rows.isEmpty()) {
            add(new EmptyState(
                    t("您还没有投稿", "You have not entered any work"),
                    t("点击“我要投稿”，选择类别、填写信息并上传作品。", "Choose “Enter a work” to begin.")));
            return;
        }
        WorkGrid grid = new WorkGrid(desk);
        grid.show(rows);
        add(grid);
    }

    @Override
    public String getPageTitle() {
        return PublicPage.titled(t("我的作品", "My works"));
    }
}
