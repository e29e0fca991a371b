package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.util.List;
import java.util.Locale;

/** Date fields as people here write dates: 2019-09-01, weeks beginning on Monday. */
public final class DateWords {

    private static final List<String> MONTHS =
            List.of("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月");
    private static final List<String> DAYS = List.of("日", "一", "二", "三", "四", "五", "六");

    private DateWords() {}

    public static DatePicker day(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setI18n(words());
        return picker;
    }

    /** A field for a moment, Beijing time. */
    public static DateTimePicker moment(String label) {
        DateTimePicker picker = new DateTimePicker(label);
        picker.setDatePickerI18n(words());
        // A locale with a 24-hour clock in both languages
        picker.setLocale(Locale.UK);
        return picker;
    }

    private static DatePickerI18n words() {
        DatePickerI18n words = new DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday(t("今天", "Today"))
                .setCancel(t("取消", "Cancel"));
        if (!"今天".equals(words.getToday())) {
            return words;
        }
        return words.setMonthNames(MONTHS).setWeekdays(DAYS).setWeekdaysShort(DAYS);
    }
}
