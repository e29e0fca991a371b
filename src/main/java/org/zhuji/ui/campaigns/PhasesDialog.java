package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.zhuji.campaign.Phase;
import org.zhuji.ui.parts.DateWords;

/** The phases of the timeline: shown to everybody, no gate depends on them. */
final class PhasesDialog {

    private PhasesDialog() {}

    static void open(Editing editing) {
        RowsEditor<Phase> rows = new RowsEditor<>(
                editing.definition().phases(),
                Row::new,
                t("增加阶段", "Add a phase"),
                () -> new Phase("", "", null, null, ""));
        new EditDialog(t("编辑阶段安排", "Edit phases"), () -> editing.change(draft -> draft.phases = rows.values()), rows)
                .open();
    }

    private static final class Row implements RowsEditor.Row<Phase> {

        private final TextField name;
        private final TextField code;
        private final DatePicker from = DateWords.day(t("首日", "First day"));
        private final DatePicker to = DateWords.day(t("末日（含）", "Last day (inclusive)"));
        private final TextField description;

        Row(Phase phase) {
            name = Fields.text(t("阶段名称", "Name"), phase.name());
            code = Fields.text(t("编号", "Code"), phase.code());
            description = Fields.text(t("说明", "Description"), phase.description());
            from.setValue(phase.from());
            to.setValue(phase.to());
        }

        @Override
        public Component fields() {
            FormLayout form = Fields.form(name, code, from, to, description);
            form.setColspan(description, 2);
            return form;
        }

        @Override
        public Phase value() {
            return new Phase(
                    code.getValue().strip(),
                    name.getValue().strip(),
                    from.getValue(),
                    to.getValue(),
                    description.getValue().strip());
        }
    }
}
