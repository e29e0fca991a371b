package org.zhuji.ui.administration;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.CampaignService;
import org.zhuji.campaign.CampaignState;
import org.zhuji.campaign.Category;
import org.zhuji.inbox.NewSubstitution;
import org.zhuji.inbox.Substitutions;
import org.zhuji.people.Duty;
import org.zhuji.people.PeopleAdministration;
import org.zhuji.people.PersonQuery;
import org.zhuji.people.PersonRow;
import org.zhuji.people.Role;
import org.zhuji.shared.BusinessClock;
import org.zhuji.ui.parts.DateWords;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.shell.SignedIn;

/** The form for a new substitution; a security administrator chooses for whom. */
class SubstitutionDialog extends Dialog {

    private final transient Substitutions substitutions;
    private final transient SignedIn signedIn;
    private final transient Runnable done;
    private final ComboBox<PersonRow> principal = person("substitution-principal", t("为谁设置", "For whom"));
    private final ComboBox<PersonRow> standIn = person("substitution-stand-in", t("代理人", "Stand-in"));
    private final DateTimePicker from = DateWords.moment(t("开始（不填为现在）", "From (now if empty)"));
    private final DateTimePicker until = DateWords.moment(t("结束", "Until"));
    private final Select<CampaignDetails> campaign = new Select<>();
    private final Select<Category> category = new Select<>();
    private final Checkbox present =
            new Checkbox(t("连同现有待办（不选则只代理新到的）", "Present tasks too (else only those that arrive)"));
    private final TextArea reason = new TextArea(t("代理原因", "Reason"));

    SubstitutionDialog(
            Substitutions substitutions,
            CampaignService campaigns,
            PeopleAdministration people,
            SignedIn signedIn,
            Clock clock,
            Runnable done) {
        this.substitutions = substitutions;
        this.signedIn = signedIn;
        this.done = done;
        setId("substitution-dialog");
        setHeaderTitle(t("设置代理", "Name a stand-in"));
        setWidth("36rem");
        setMaxWidth("100%");
        boolean forOthers = signedIn.actor().holdsAny(Role.SECURITY_ADMIN);
        principal.setVisible(forOthers);
        if (forOthers) {
            principal.setItems(query -> people
                    .search(
                            signedIn.actor(),
                            new PersonQuery(query.getFilter().orElse(""), null, null),
                            query.getPage(),
                            query.getPageSize())
                    .stream());
        }
        standIn.setItems(query -> substitutions
                .candidates(signedIn.actor(), query.getFilter().orElse(""))
                .stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        from.setId("substitution-from");
        until.setId("substitution-until");
        until.setValue(LocalDateTime.ofInstant(clock.instant(), BusinessClock.ZONE)
                .plusDays(7)
                .withHour(18)
                .withMinute(0)
                .withSecond(0)
                .withNano(0));
        scope(campaigns);
        build();
    }

    private void build() {
        present.setId("substitution-present");
        present.setValue(true);
        reason.setId("substitution-reason");
        reason.setMaxLength(1000);
        reason.setRequiredIndicatorVisible(true);
        FormLayout form = new FormLayout(principal, standIn, from, until, campaign, category, present, reason);
        form.setColspan(principal, 2);
        form.setColspan(standIn, 2);
        form.setColspan(present, 2);
        form.setColspan(reason, 2);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        Button save = new Button(t("确定", "Save"), click -> save());
        save.setId("substitution-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(form);
        getFooter().add(new Button(t("取消", "Cancel"), click -> close()), save);
    }

    private void scope(CampaignService campaigns) {
        campaign.setId("substitution-campaign");
        campaign.setLabel(t("活动", "Campaign"));
        campaign.setEmptySelectionAllowed(true);
        campaign.setEmptySelectionCaption(t("全部活动", "All campaigns"));
        campaign.setItems(campaigns.all().stream()
                .filter(one -> one.state() != CampaignState.DRAFT)
                .toList());
        campaign.setItemLabelGenerator(one ->
                one == null ? t("全部活动", "All campaigns") : one.definition().title());
        category.setId("substitution-category");
        category.setLabel(t("类别", "Category"));
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(t("全部类别", "All categories"));
        category.setItemLabelGenerator(one -> one == null ? t("全部类别", "All categories") : one.name());
        category.setEnabled(false);
        campaign.addValueChangeListener(change -> {
            boolean chosen = change.getValue() != null;
            category.setItems(chosen ? change.getValue().definition().categories() : List.of());
            category.setEnabled(chosen);
        });
    }

    private static ComboBox<PersonRow> person(String id, String label) {
        ComboBox<PersonRow> picker = new ComboBox<>(label);
        picker.setId(id);
        picker.setRequiredIndicatorVisible(true);
        picker.setPlaceholder(t("输入姓名查找", "Type a name"));
        picker.setItemLabelGenerator(
                one -> one.name() + one.duties().stream().map(Duty::label).collect(Collectors.joining("、", "（", "）")));
        return picker;
    }

    private void save() {
        standIn.setErrorMessage(t("请选择代理人。", "Choose a stand-in."));
        standIn.setInvalid(standIn.isEmpty());
        principal.setErrorMessage(t("请选择人员。", "Choose a person."));
        principal.setInvalid(principal.isVisible() && principal.isEmpty());
        if (standIn.isInvalid() || principal.isInvalid()) {
            return;
        }
        long forWhom = principal.isVisible()
                ? principal.getValue().id()
                : signedIn.actor().personId();
        substitutions.set(
                signedIn.actor(),
                new NewSubstitution(
                        forWhom,
                        standIn.getValue().id(),
                        at(from),
                        at(until),
                        campaign.getValue() == null ? null : campaign.getValue().id(),
                        category.getValue() == null ? null : category.getValue().code(),
                        present.getValue(),
                        reason.getValue()));
        close();
        Messages.done(t("代理已设置。", "Set."));
        done.run();
    }

    private static Instant at(DateTimePicker picker) {
        return picker.isEmpty()
                ? null
                : picker.getValue().atZone(BusinessClock.ZONE).toInstant();
    }
}
