package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.zhuji.campaign.CampaignDetails;
import org.zhuji.campaign.Category;
import org.zhuji.shared.Refusal;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.works.FieldFault;
import org.zhuji.works.NewWork;
import org.zhuji.works.Receipt;
import org.zhuji.works.WorkService;

/** The steps of an entry: choose a category, fill in the form, take the receipt, upload and submit. */
class EntryFlow extends Div {

    private final transient WorkService works;
    private final transient CampaignDetails campaign;
    private final long unionId;
    private final transient Entry entry;
    private final Faults faults = new Faults();

    /** Makes the draft, and says what follows the receipt. */
    interface Entry {
        Receipt create(NewWork work);

        WorkPanel next(Receipt receipt);
    }

    EntryFlow(WorkService works, CampaignDetails campaign, long unionId, Entry entry) {
        this.works = works;
        this.campaign = campaign;
        this.unionId = unionId;
        this.entry = entry;
        addClassName("zj-stack");
        choose();
    }

    static Entry entry(
            java.util.function.Function<NewWork, Receipt> create,
            java.util.function.Function<Receipt, WorkPanel> next) {
        return new Entry() {
            @Override
            public Receipt create(NewWork work) {
                return create.apply(work);
            }

            @Override
            public WorkPanel next(Receipt receipt) {
                return next.apply(receipt);
            }
        };
    }

    private void choose() {
        removeAll();
        add(new H2(t("第一步：选择作品类别", "Step 1: choose a category")));
        add(new CategoryCards(campaign.definition().categories(), this::fillIn));
    }

    private void fillIn(Category category) {
        removeAll();
        WorkForm form = new WorkForm(category);
        Button back = new Button(t("重选类别", "Back"), click -> choose());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button(t("保存，下一步上传文件", "Save, then upload"), click -> save(form));
        save.setId("create-work");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(save, back);
        actions.addClassName("zj-actions");
        add(new H2(t("第二步：填写作品信息（" + category.name() + "）", "Step 2: the work (" + category.englishName() + ")")));
        add(new Paragraph(t(
                "带 • 的必须填写。保存后得到编号和查询码，之后还可以修改。",
                "Fields with • are needed. You then get a number and a code, and can still change everything.")));
        faults.clear();
        add(form, faults, actions);
        getElement().executeJs("window.scrollTo(0, 0); this.scrollIntoView();");
    }

    private void save(WorkForm form) {
        NewWork work = form.content(campaign.id(), unionId);
        try {
            List<FieldFault> missing = works.formFaults(work);
            if (missing.isEmpty()) {
                upload(entry.create(work), work.title());
            } else {
                faults.show(missing, form::field);
            }
        } catch (Refusal refusal) {
            faults.show(refusal);
        }
    }

    private void upload(Receipt receipt, String title) {
        removeAll();
        add(new H2(t("第三步：上传文件并提交", "Step 3: upload and submit")));
        add(entry.next(receipt).carrying(ReceiptCard.ofNew(receipt, title)), another());
        getElement().executeJs("this.scrollIntoView();");
    }

    /** The page stays as it is when it is opened again; the next person, or the next work, begins anew here. */
    private Button another() {
        Button another = new Button(
                t("再投一件作品", "Enter another work"),
                VaadinIcon.PLUS.create(),
                click -> Confirm.ask(
                        t("再投一件作品", "Enter another work"),
                        t(
                                "本页将清空。请先记下回执上的编号和查询码：这件作品之后在“查询”页继续上传、提交和查看。",
                                "This page is cleared. Note number and code first; this work is then found under “Follow”."),
                        t("已记下，再投一件", "Noted, go on"),
                        this::choose));
        another.setId("another-work");
        another.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return another;
    }
}
