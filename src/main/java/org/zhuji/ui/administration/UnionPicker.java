package org.zhuji.ui.administration;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionScope;
import org.zhuji.organisation.UnionService;

/** A field that finds an active union by typing part of its name or code. */
final class UnionPicker {

    private static final int OFFERED = 200;

    private UnionPicker() {}

    static ComboBox<UnionRow> of(String label, UnionService unions) {
        ComboBox<UnionRow> picker = new ComboBox<>(label);
        UnionScope everything = new UnionScope(List.of(unions.province().path()));
        picker.setItemLabelGenerator(union -> union.name() + "（" + union.code() + "）");
        picker.setItems(query -> unions.search(everything, query.getFilter().orElse(""), OFFERED).stream()
                .filter(UnionRow::active)
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return picker;
    }
}
