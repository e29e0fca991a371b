package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import org.zhuji.organisation.NewUnion;
import org.zhuji.organisation.UnionKind;
import org.zhuji.organisation.UnionRefused;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.UnionAdministration;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** The form for a new union: only kinds that may stand below the chosen parent are offered. */
class NewUnionDialog extends Dialog {

    private final transient UnionAdministration administration;
    private final transient SignedIn signedIn;
    private final transient Runnable changed;
    private final ComboBox<UnionRow> parent;
    private final Select<UnionKind> kind = new Select<>();
    private final TextField code = new TextField(t("编码", "Code"));
    private final TextField name = new TextField(t("名称", "Name"));
    private final TextField shortName = new TextField(t("简称", "Short name"));
    private final TextField region = new TextField(t("行政区划代码", "Region code"));

    NewUnionDialog(
            UnionRow above,
            UnionService unions,
            UnionAdministration administration,
            SignedIn signedIn,
            Runnable changed) {
        this.administration = administration;
        this.signedIn = signedIn;
        this.changed = changed;
        this.parent = UnionPicker.of(t("上级工会", "Parent union"), unions);
        setId("new-union-dialog");
        setHeaderTitle(t("新增工会", "Add a union"));
        setWidth("36rem");
        setMaxWidth("100%");
        prepareFields();
        parent.setValue(above);
        add(form());
        getFooter().add(new Button(t("取消", "Cancel"), click -> close()), save());
    }

    private FormLayout form() {
        FormLayout form = new FormLayout(parent, kind, code, name, shortName, region);
        form.setColspan(parent, 2);
        form.setColspan(name, 2);
        return form;
    }

    private void prepareFields() {
        parent.setId("new-union-parent");
        parent.addValueChangeListener(change -> offerKinds(change.getValue()));
        kind.setId("new-union-kind");
        kind.setLabel(t("类型", "Kind"));
        kind.setItemLabelGenerator(UnionWords::kind);
        code.setId("new-union-code");
        code.setHelperText(t("如 620102-003；以后不能更改", "Such as 620102-003; cannot be changed later"));
        name.setId("new-union-name");
        shortName.setId("new-union-short-name");
        shortName.setHelperText(t("用于列表和导出，可与名称相同", "For lists and exports; may be the same as the name"));
        region.setId("new-union-region");
        region.setHelperText(t("6 位，没有请留空", "6 digits, or empty"));
        List.of(code, name).forEach(field -> field.setRequiredIndicatorVisible(true));
    }

    private void offerKinds(UnionRow above) {
        List<UnionKind> possible = above == null
                ? List.of()
                : Arrays.stream(UnionKind.values())
                        .filter(one -> one.level().compareTo(above.level()) < 0)
                        .filter(one -> one != UnionKind.DIRECT || above.kind() == UnionKind.PROVINCE)
                        .toList();
        kind.setItems(possible);
        possible.stream().findFirst().ifPresent(kind::setValue);
    }

    private Button save() {
        Button save = new Button(t("新增", "Add"), click -> add());
        save.setId("new-union-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return save;
    }

    private void add() {
        if (parent.getValue() == null || kind.getValue() == null) {
            throw new UnionRefused("请选择上级工会和类型。", "Choose the parent union and the kind.");
        }
        String shown = shortName.isEmpty() ? name.getValue() : shortName.getValue();
        UnionRow added = administration.add(
                signedIn.actor(),
                new NewUnion(
                        code.getValue().strip(),
                        name.getValue(),
                        shown,
                        kind.getValue(),
                        parent.getValue().id(),
                        region.isEmpty() ? null : region.getValue().strip()));
        changed.run();
        close();
        Messages.done(t("已新增：" + added.name() + "。", "Added: " + added.name() + "."));
    }
}
