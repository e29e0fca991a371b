package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.MediaKind;
import org.zhuji.ui.parts.Times;
import org.zhuji.works.Fault;
import org.zhuji.works.WorkDetails;
import org.zhuji.works.WorkStatus;

/** Says in large letters whether a work is submitted, and the one thing to do next or what comes next. */
class Standing extends Div {

    private final transient WorkDetails work;

    Standing(WorkDetails work, Category category, List<Fault> faults, boolean isClosed) {
        this.work = work;
        setId("standing");
        getElement().setAttribute("role", "status");
        addClassName("zj-standing");
        if (work.status().isEditable()) {
            open(category, faults, isClosed);
        } else {
            settled();
        }
    }

    private void open(Category category, List<Fault> faults, boolean isClosed) {
        boolean isDraft = work.status() == WorkStatus.DRAFT;
        addClassName("zj-standing-open");
        title(
                VaadinIcon.EXCLAMATION_CIRCLE,
                isDraft ? t("尚未提交", "Not submitted yet") : t("已退回，尚未重新提交", "Returned, not submitted again yet"));
        if (isClosed) {
            add(new Paragraph(t(
                    "征集已经截止，这件作品没有提交。如有疑问，请联系" + work.unionName() + "。",
                    "The call has closed and this work was not submitted. Ask " + work.unionName() + ".")));
            return;
        }
        boolean isVideo = category.media() == MediaKind.VIDEO;
        if (work.files().isEmpty()) {
            next(isVideo ? t("上传视频文件", "upload the video") : t("上传照片", "upload the pictures"), "upload-card");
        } else if (!faults.isEmpty()) {
            next(t("补正下面列出的 " + faults.size() + " 处", "mend the " + faults.size() + " points below"), "submit-card");
        } else {
            next(t("按“提交作品”按钮", "press “Submit”"), "submit-card");
        }
    }

    private void next(String what, String target) {
        Button go = new Button(t("下一步：", "Next: ") + what, VaadinIcon.ARROW_DOWN.create());
        go.setId("next-step");
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickListener(click -> go.getElement()
                .executeJs(
                        "const to = document.getElementById($0);"
                                + "to.scrollIntoView({block: 'center'});"
                                + "const button = to.querySelector('vaadin-button[theme~=primary]');"
                                + "setTimeout(() => button && button.focus(), 100);",
                        target));
        Div line = new Div(go);
        line.addClassName("zj-actions");
        add(line);
    }

    private void settled() {
        boolean isOut = switch (work.status()) {
            case WITHDRAWN, NOT_RECOMMENDED, OVERDUE, NOT_AWARDED, VOIDED -> true;
            default -> false;
        };
        addClassName(isOut ? "zj-standing-out" : "zj-standing-done");
        title(
                isOut ? VaadinIcon.INFO_CIRCLE : VaadinIcon.CHECK_CIRCLE,
                isOut ? t(work.status().label(), work.status().english()) : t("已提交", "Submitted"));
        if (work.submittedAt() != null) {
            Span at = new Span(
                    t("提交时间：", "Submitted at ") + Times.minute(work.submittedAt()) + t("（北京时间）", " Beijing time"));
            at.setId("submitted-at");
            add(at);
        }
        add(new Paragraph(whatFollows()));
    }

    private String whatFollows() {
        return switch (work.status()) {
            case SUBMITTED ->
                t(
                        "接下来：" + work.unionName() + "审核您的作品，通过后逐级推荐到省总工会。您现在不用再做什么；如被退回，凭编号和查询码修改后再提交。",
                        "Next: " + work.unionName() + " checks your work, then it is passed up to the province."
                                + " There is nothing more to do now; if it is returned you can correct it.");
            case AT_PROVINCE ->
                t(
                        "接下来：省总工会受理您的作品。您现在不用再做什么。",
                        "Next: the province takes your work in. There is nothing more to do now.");
            case RECEIVED, IN_JUDGING ->
                t(
                        "省总工会已受理，接下来由评委评审，结果将统一公示。您现在不用再做什么。",
                        "The province has taken it in; the judges come next and the results will be published.");
            case IN_PUBLICITY -> t("拟获奖名单正在公示。", "The list of awards is in publicity.");
            case AWARDED -> t("祝贺您，作品已获奖。", "Congratulations, your work has won an award.");
            case NOT_AWARDED -> t("感谢您的参与，本次未获奖。", "Thank you for taking part; no award this time.");
            case WITHDRAWN -> t("这件作品已撤回，不再参加评选。", "This work was withdrawn and takes no further part.");
            case OVERDUE ->
                t("截止前没有报到省总工会，不再参加本次评选。", "It did not reach the province in time and takes no further part.");
            case NOT_RECOMMENDED ->
                t("感谢您的参与，本次没有获得推荐。", "Thank you for taking part; it was not recommended this time.");
            case VOIDED ->
                t("活动组织者已作废这件作品，不再参加评选。", "The organiser has made this work void; it takes no further part.");
            case DRAFT, RETURNED -> "";
        };
    }

    private void title(VaadinIcon icon, String words) {
        Span title = new Span(words);
        title.addClassName("zj-standing-title");
        Div line = new Div(icon.create(), title);
        line.addClassName("zj-standing-line");
        add(line);
    }
}
