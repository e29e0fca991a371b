package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.zhuji.organisation.UnionKind;
import org.zhuji.organisation.UnionLevel;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.UnionAdministration;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** One union: where it stands, its name, a new union below it, out of use and back. */
class UnionDialog extends Dialog {

    private final transient UnionRow union;
    private final transient UnionAdministration administration;
    private final transient SignedIn signedIn;
    private final transient Consumer<UnionRow> addBelow;
    private final transient Runnable changed;
    private final TextField name = new TextField(t("名称", "Name"));
    private final TextField shortName = new TextField(t("简称", "Short name"));

    UnionDialog(
            UnionRow union,
            UnionService unions,
            UnionAdministration administration,
            SignedIn signedIn,
            Consumer<UnionRow> addBelow,
            Runnable changed) {
        this.union = union;
        this.administration = administration;
        this.signedIn = signedIn;
        this.addBelow = addBelow;
        this.changed = changed;
        setId("union-dialog");
        setHeaderTitle(union.name());
        setWidth("34rem");
        setMaxWidth("100%");
        add(place(unions), fields());
        getFooter().add(state(), below(), new Button(t("关闭", "Close"), click -> close()), save());
    }

    private Component place(UnionService unions) {
        String branch = unions.branchOf(union.id()).unions().stream()
                .map(UnionRow::name)
                .collect(Collectors.joining(" → "));
        Div place = new Div();
        place.add(new Div(t("编码：", "Code: ") + union.code() + "　" + UnionWords.kind(union)));
        place.add(new Div(t("上报路径：", "Reports: ") + branch));
        place.addClassName("zj-quiet");
        return place;
    }

    private Component fields() {
        name.setId("union-name");
        name.setValue(union.name());
        name.setRequiredIndicatorVisible(true);
        shortName.setId("union-short-name");
        shortName.setValue(union.shortName());
        shortName.setRequiredIndicatorVisible(true);
        FormLayout form = new FormLayout(name, shortName);
        form.setColspan(name, 2);
        return form;
    }

    private Button save() {
        Button save = new Button(t("保存名称", "Save the name"), click -> {
            administration.rename(signedIn.actor(), union.id(), name.getValue(), shortName.getValue());
            finish(t("名称已保存。", "Saved."));
        });
        save.setId("union-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return save;
    }

    private Component below() {
        Button below = new Button(t("增设下级", "Add below"), VaadinIcon.PLUS.create(), click -> {
            close();
            addBelow.accept(union);
        });
        below.setId("union-add-below");
        below.setVisible(union.active() && union.level() != UnionLevel.GRASSROOTS);
        return below;
    }

    private Component state() {
        if (union.active()) {
            Button stop = new Button(t("停用", "Deactivate"), click -> confirmDeactivation());
            stop.setId("union-deactivate");
            stop.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            stop.setVisible(union.kind() != UnionKind.PROVINCE);
            return stop;
        }
        Button back = new Button(t("恢复使用", "Reactivate"), click -> {
            administration.reactivate(signedIn.actor(), union.id());
            finish(t("已恢复使用。", "Active again."));
        });
        back.setId("union-reactivate");
        return back;
    }

    private void confirmDeactivation() {
        long held = administration.dutiesAt(signedIn.actor(), union.id());
        Confirm.askGravely(
                t("停用" + union.name() + "？", "Deactivate " + union.name() + "?"),
                t(
                        "停用后不再接收新作品，投稿链接失效；已在办理的作品由原经办人继续办完。该工会现有 " + held + " 项职责，不会被移除。可随时恢复使用。",
                        "Nothing new is entered there and its entry link stops working; what is under way is finished by"
                                + " its officials. Its " + held
                                + " duties stay. It can be reactivated at any time."),
                t("停用", "Deactivate"),
                () -> {
                    administration.deactivate(signedIn.actor(), union.id());
                    finish(t("已停用。", "Deactivated."));
                });
    }

    private void finish(String sentence) {
        changed.run();
        close();
        Messages.done(sentence);
    }
}
