package org.zhuji.ui.campaigns;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.zhuji.campaign.CampaignDates;
import org.zhuji.campaign.CampaignState;
import org.zhuji.shared.BusinessClock;
import org.zhuji.ui.parts.DateWords;
import org.zhuji.ui.parts.Times;

/** The dates that gates and timers follow; moving the cutoff of a running campaign asks for a reason. */
final class DatesDialog {

    private static final String REASON_ROOM = "6rem";

    private DatesDialog() {}

    static void open(Editing editing) {
        CampaignDates dates = editing.definition().dates();
        DateTimePicker opens = moment(t("征集开始", "Collection opens"), dates.opensAt());
        DateTimePicker cutoff = moment(t("上报截止（早于该时刻为按时）", "Cutoff (in time means before)"), dates.cutoffAt());
        DateTimePicker judging = moment(t("评审结束", "End of judging"), dates.judgingEndsAt());
        judging.setHelperText(midnight());
        if (editing.campaign().state() == CampaignState.DRAFT) {
            cutoff.setHelperText(midnight());
        } else {
            cutoff.setReadOnly(true);
            cutoff.setHelperText(t("活动已启动：请用“调整截止时间”，并填写理由", "Open already: use “Move the cutoff” and give a reason"));
        }
        IntegerField publicity = Fields.number(t("公示天数", "Days of publicity"), dates.publicityDays());
        new EditDialog(
                        t("编辑关键时间", "Edit dates"),
                        () -> editing.change(draft -> draft.dates = new CampaignDates(
                                instant(opens), instant(cutoff), instant(judging), Fields.numberOf(publicity))),
                        Fields.form(opens, cutoff, judging, publicity))
                .open();
    }

    static void moveCutoff(Editing editing, TimelineTab.CutoffMove move) {
        Instant now = editing.definition().dates().cutoffAt();
        Paragraph consequence = new Paragraph(
                t(
                        "现在的截止时间：" + Times.limit(now) + "。调整后，流程中的定时器和所有在途作品立即按新的截止时间执行；"
                                + "提前则可能使在途作品逾期，推迟则各级可以继续推荐上报。调整和理由记入日志。",
                        "The cutoff is " + Times.limit(now)
                                + ". Timers and all works under way follow the new one at once: an "
                                + "earlier one may make works late, a later one lets unions go on. It is recorded with its reason."));
        DateTimePicker cutoff = moment(t("新的截止时间", "New cutoff"), now);
        cutoff.setId("new-cutoff");
        cutoff.setHelperText(midnight());
        TextArea reason = Fields.area(t("调整理由（必填）", "Reason (needed)"), "");
        reason.setId("cutoff-reason");
        reason.setWidthFull();
        reason.setMinHeight(REASON_ROOM);
        new EditDialog(
                        t("调整截止时间", "Move the cutoff"),
                        t("确认调整", "Move it"),
                        () -> move.move(instant(cutoff), reason.getValue()),
                        consequence,
                        cutoff,
                        reason)
                .open();
    }

    /** The notices say 24:00, which no clock field can hold. */
    private static String midnight() {
        return t("“31 日 24:00”填写次日 00:00", "For “24:00” enter 00:00 of the next day");
    }

    private static DateTimePicker moment(String label, Instant value) {
        DateTimePicker field = DateWords.moment(label);
        field.setValue(value == null ? null : value.atZone(BusinessClock.ZONE).toLocalDateTime());
        return field;
    }

    private static Instant instant(DateTimePicker field) {
        return field.getValue() == null
                ? null
                : field.getValue().atZone(BusinessClock.ZONE).toInstant();
    }
}
