package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.QuotaRow;

/** Sets the quotas of one union: over all categories, and per category where wanted. */
final class QuotaDialog {

    /** Where the quotas of one union go, all at once. */
    interface Store {
        void replace(long unionId, List<QuotaRow> quotas);
    }

    private final UnionTasks.Row row;
    private final List<Line> lines = new ArrayList<>();

    private QuotaDialog(UnionTasks.Row row) {
        this.row = row;
    }

    static void open(Editing editing, UnionTasks.Row row, Store store, Runnable saved) {
        QuotaDialog dialog = new QuotaDialog(row);
        Div form = new Div();
        form.add(dialog.line(null, t("合计", "All categories")));
        for (Category category : editing.definition().categories()) {
            form.add(dialog.line(category.code(), category.name()));
        }
        Paragraph hint = new Paragraph(t(
                "最少件数留空表示不下达；最多件数留空表示不限。不足只提醒，不限制上报。",
                "Leave the minimum empty for no quota, the maximum empty for no limit. Too few only warns."));
        new EditDialog(
                        t("任务数：", "Quota: ") + row.union().name(),
                        () -> {
                            dialog.store(store);
                            saved.run();
                        },
                        hint,
                        form)
                .open();
    }

    private Div line(String categoryCode, String name) {
        Optional<QuotaRow> before = row.quota(categoryCode);
        IntegerField minimum = Fields.number(
                name + t(" 最少", " minimum"), before.map(QuotaRow::minimum).orElse(null));
        IntegerField maximum =
                Fields.number(t("最多", "maximum"), before.map(QuotaRow::maximum).orElse(null));
        minimum.setClearButtonVisible(true);
        maximum.setClearButtonVisible(true);
        lines.add(new Line(categoryCode, minimum, maximum));
        return new Div(Fields.form(minimum, maximum));
    }

    private void store(Store store) {
        long unionId = row.union().id();
        store.replace(
                unionId,
                lines.stream()
                        .filter(line -> line.minimum.getValue() != null)
                        .map(line -> line.quota(unionId))
                        .toList());
    }

    private record Line(String categoryCode, IntegerField minimum, IntegerField maximum) {

        QuotaRow quota(long unionId) {
            return new QuotaRow(unionId, categoryCode, minimum.getValue(), maximum.getValue());
        }
    }
}
