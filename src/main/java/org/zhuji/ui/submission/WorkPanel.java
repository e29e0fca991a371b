package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.MediaKind;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.MediaPlayer;
import org.zhuji.ui.parts.Messages;
import org.zhuji.ui.parts.StationLine;
import org.zhuji.ui.parts.WorkFacts;
import org.zhuji.works.Fault;
import org.zhuji.works.FieldFault;
import org.zhuji.works.NewWork;
import org.zhuji.works.WorkCaller;
import org.zhuji.works.WorkDetails;
import org.zhuji.works.WorkStatus;

/** A work in the hands of its own people: where it stands, its files, what is missing, submit, correct, withdraw. */
class WorkPanel extends Div {

    private static final Set<WorkStatus> WITHDRAWABLE =
            EnumSet.of(WorkStatus.DRAFT, WorkStatus.SUBMITTED, WorkStatus.RETURNED, WorkStatus.AT_PROVINCE);

    private final transient SubmissionDesk desk;
    private final transient Supplier<WorkCaller> caller;
    private final long workId;
    private final Div head = new Div();
    private final Div receipt = new Div();
    private final Div files = new Div();
    private final Div upload = new Div();
    private final Div check = new Div();
    private final Faults refusals = new Faults();
    private final Div rest = new Div();
    private boolean isEditing;
    private transient WorkDetails shown;

    WorkPanel(SubmissionDesk desk, Supplier<WorkCaller> caller, long workId) {
        this.desk = desk;
        this.caller = caller;
        this.workId = workId;
        setId("work-panel");
        addClassName("zj-stack");
        refusals.setId("refusals");
        add(head, receipt, upload, files, check, refusals, rest);
        upload.add(uploadCard());
        refresh();
    }

    /** Shows the receipt of a new work right below what has to be done with it. */
    WorkPanel carrying(Component card) {
        receipt.add(card);
        return this;
    }

    /** What is being typed stays, whatever happens to the files meanwhile. */
    private void refresh() {
        shown = desk.works().get(caller.get(), workId);
        boolean isEditable = shown.status().isEditable();
        isEditing &= isEditable;
        List<Fault> faults = isEditable ? desk.works().faults(caller.get(), workId) : List.of();
        head.removeAll();
        head.add(new Standing(shown, category(), faults, isClosed()), headCard());
        boolean isOpen = isEditable && !isClosed();
        upload.setVisible(isOpen);
        files.removeAll();
        if (!shown.files().isEmpty()) {
            files.add(new FileCards(shown, desk.links(), this::removeFile));
        }
        if (!isEditing) {
            check.removeAll();
            check.setVisible(isOpen);
            check.add(new SubmitCard(faults, this::askSubmit, this::edit));
        }
        rest.removeAll();
        rest.add(restOfIt());
    }

    private boolean isClosed() {
        return !desk.now().isBefore(campaign().dates().cutoffAt());
    }

    private CampaignDefinition campaign() {
        return desk.campaign(shown.content().campaignId());
    }

    private Category category() {
        return campaign().category(shown.content().categoryCode());
    }

    private Component headCard() {
        Span state = new Span(t(shown.status().label(), shown.status().english()));
        state.setId("work-state");
        state.getElement().getThemeList().add("badge");
        Span number = new Span(shown.number());
        number.addClassName("zj-quiet");
        Div line = new Div(state, number, new Span(shown.unionName()));
        line.addClassName("zj-inline");
        Div card = new Div(new H2(shown.content().title()), line);
        card.addClassName("zj-card");
        if (shown.returnReason() != null) {
            Div reason = new Div(new Span(reasonWord() + shown.returnReason()));
            reason.setId("return-reason");
            reason.addClassName("zj-fault");
            card.add(reason);
        }
        if (shown.status().isEditable()) {
            card.add(new CutoffLine(desk.now(), campaign().dates().cutoffAt()));
        }
        return card;
    }

    private String reasonWord() {
        return shown.status() == WorkStatus.VOIDED ? t("作废原因：", "Void because: ") : t("退回原因：", "Returned because: ");
    }

    private Component uploadCard() {
        WorkDetails work = desk.works().get(caller.get(), workId);
        Category category = desk.campaign(work.content().campaignId())
                .category(work.content().categoryCode());
        WorkCaller uploader = caller.get();
        FileUpload sender = new FileUpload(
                category, (name, content) -> desk.works().addFile(uploader, workId, name, content), this::uploaded);
        Div card = new Div(new H3(t("上传作品文件", "Upload files")), sender);
        card.setId("upload-card");
        card.addClassName("zj-card");
        return card;
    }

    /** A film is one file, so the next thing to do comes into view by itself. */
    private void uploaded() {
        int before = shown.files().size();
        refresh();
        if (shown.files().size() > before && category().media() == MediaKind.VIDEO && !isEditing) {
            check.getElement().executeJs("this.scrollIntoView({block: 'nearest', behavior: 'smooth'})");
        }
    }

    private void removeFile(long mediaId) {
        attempt(() -> desk.works().removeFile(caller.get(), workId, mediaId));
    }

    private void askSubmit() {
        Confirm.ask(
                t("提交作品", "Submit"),
                t(
                        "“" + shown.content().title() + "”将提交给" + shown.unionName() + "审核，审核期间不能修改；被退回时可以修改后再次提交。",
                        "“" + shown.content().title() + "” goes to " + shown.unionName()
                                + " for review and cannot be changed meanwhile."),
                t("确认提交", "Submit"),
                () -> attempt(() -> {
                    desk.works().submit(caller.get(), workId, shown.version());
                    Messages.done(t("作品已提交，请凭编号和查询码关注进度。", "Submitted."));
                    head.getElement().executeJs("this.scrollIntoView()");
                }));
    }

    private void edit() {
        isEditing = true;
        WorkForm form = new WorkForm(category());
        form.show(shown.content());
        Faults faults = new Faults();
        Button save = new Button(t("保存", "Save"), click -> save(form, faults));
        save.setId("save-work");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(t("放弃修改", "Cancel"), click -> closeForm());
        cancel.setId("cancel-edit");
        Div actions = new Div(save, cancel);
        actions.addClassName("zj-actions");
        check.removeAll();
        check.add(form, faults, actions);
        form.getElement().executeJs("this.scrollIntoView()");
    }

    private void save(WorkForm form, Faults faults) {
        NewWork content =
                form.content(shown.content().campaignId(), shown.content().unionId());
        List<FieldFault> missing = desk.works().formFaults(content);
        if (!missing.isEmpty()) {
            faults.show(missing, form::field);
            return;
        }
        try {
            desk.works().update(caller.get(), workId, shown.version(), content);
        } catch (Refusal refusal) {
            faults.show(refusal);
            return;
        }
        Messages.done(t("已保存。", "Saved."));
        closeForm();
    }

    private void closeForm() {
        isEditing = false;
        refresh();
        check.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private Component restOfIt() {
        Div block = new Div();
        block.addClassName("zj-stack");
        if (shown.submittedAt() != null) {
            Div way = new Div(
                    new H3(t("办理进度", "Where it stands")),
                    new StationLine(desk.tracking().stations(caller.get(), workId)));
            way.addClassName("zj-card");
            block.add(way);
        }
        if (!shown.files().isEmpty()) {
            block.add(new MediaPlayer(shown.files(), desk.links()));
        }
        block.add(facts());
        boolean isUnderReview = shown.status() == WorkStatus.SUBMITTED || shown.status() == WorkStatus.AT_PROVINCE;
        if (isUnderReview && caller.get() instanceof WorkCaller.Entrant) {
            block.add(urge());
        }
        if (WITHDRAWABLE.contains(shown.status())) {
            block.add(withdraw());
        }
        return block;
    }

    /** Measured numbers are for officials; everybody else reads what they mean at the files. */
    private Component facts() {
        if (caller.get() instanceof WorkCaller.Official) {
            Details details =
                    new Details(t("填写的内容和检测数值", "What was said and measured"), new WorkFacts(shown, category()));
            details.setId("facts");
            return details;
        }
        Details details = new Details(t("查看填写的内容", "What was said"), WorkFacts.withoutMeasures(shown, category()));
        details.setId("facts");
        return details;
    }

    private Component urge() {
        Button button = new Button(
                t("催办", "Ask them to go on"),
                VaadinIcon.BELL_O.create(),
                click -> attempt(() -> {
                    if (caller.get() instanceof WorkCaller.Entrant entrant) {
                        desk.urges().urge(entrant);
                        Messages.done(t("已提醒正在办理的工会。", "The union whose turn it is has been told."));
                    }
                }));
        button.setId("urge");
        return button;
    }

    private Component withdraw() {
        Button button = new Button(
                t("撤回作品", "Withdraw"),
                click -> Confirm.askGravely(
                        t("撤回作品", "Withdraw"),
                        t(
                                "撤回后，本作品不再参加评选，也不能恢复，尚未提交过的作品连同文件一并删除；如需再次参加，须在截止前重新填写。",
                                "The work leaves the selection for good, and the files of one never submitted are deleted;"
                                        + " to take part again it must be entered anew."),
                        t("确认撤回", "Withdraw"),
                        () -> attempt(() -> {
                            desk.works().withdraw(caller.get(), workId, null);
                            Messages.done(t("作品已撤回。", "Withdrawn."));
                            head.getElement().executeJs("this.scrollIntoView()");
                        })));
        button.setId("withdraw-work");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }

    /** Says why not, until the next try, and shows in either case how things stand now. */
    private void attempt(Runnable action) {
        refusals.clear();
        try {
            action.run();
        } catch (Refusal refusal) {
            refusals.show(refusal);
        }
        refresh();
    }
}
