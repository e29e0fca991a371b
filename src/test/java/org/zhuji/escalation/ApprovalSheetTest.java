package org.zhuji.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhuji.audit.AuditLog;
import org.zhuji.inbox.InboxItem;
import org.zhuji.inbox.Outcome;
import org.zhuji.inbox.ReviewDecision;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;
import org.zhuji.publication.ApprovalSheet;
import org.zhuji.publication.SheetCodeUnknown;
import org.zhuji.publication.SheetNotNow;
import org.zhuji.publication.SheetVerification;
import org.zhuji.publication.TooManyLookups;
import org.zhuji.publication.VerifiedSheet;
import org.zhuji.testing.ZhujiTest;

/** The printed 审批单: what stands on it, who may print it, and what its code says later. */
@ZhujiTest
class ApprovalSheetTest {

    private static final Pattern CODE = Pattern.compile("[2-9A-Z]{4}(-[2-9A-Z]{4}){4}");
    private static final String ADDRESS = "https://zhuji.example.org/verify/";

    @Autowired
    private Travel travel;

    @Autowired
    private ApprovalSheet sheets;

    @Autowired
    private SheetVerification verification;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient jdbc;

    private long work;
    private Actor county;

    @BeforeEach
    void aWorkOnItsWay() {
        work = travel.submit(travel.campaign(), "620102-001", "大好河山𠮷祥 <&$1>");
        jdbc.sql("insert into work_author (work_id, place_in_work, name, consent, under_age, guardian_consent)"
                        + " values (?, 0, '何晓岚', true, false, false)")
                .param(work)
                .update();
        jdbc.sql("update work set contact_phone = '13900000000' where id = ?")
                .param(work)
                .update();
        travel.recommend(work, 1);
        InboxItem review = travel.openItem(work);
        desk.decide(travel.holderOf(review), review.row().id(), new ReviewDecision(Outcome.RECOMMEND, "主题鲜明，推荐上报", 2));
        county = travel.official(Role.HANDLER, "620102");
    }

    @Test
    void showsTheWholeCourseWithNamesOpinionsAndHashes() throws IOException {
        String text = text(sheets.print(county, work, ADDRESS));

        assertThat(text).contains("作品审批单", "何晓岚", "基层审核推荐", "形式审查", "审查通过", "张三", "经办人", "主题鲜明,推荐上报", "本单位第2名");
        audit.of("work", work)
                .forEach(entry -> assertThat(text).contains(entry.hash().substring(0, 16)));
        assertThat(text).doesNotContain("13900000000");
    }

    @Test
    void setsAMarkForACharacterThatTheFontLacksAndSaysWhichItIs() throws IOException {
        String text = text(sheets.print(county, work, ADDRESS));

        assertThat(text).contains("大好河山〓祥<&$1>", "U+20BB7");
    }

    @Test
    void itsCodeVerifiesThePaperHoweverItIsTyped() throws IOException {
        String code = code(sheets.print(county, work, ADDRESS));

        VerifiedSheet found = verification.verify(code.toLowerCase().replace("-", " "), "a");

        assertThat(found.title()).isEqualTo("大好河山𠮷祥 <&$1>");
        assertThat(found.steps()).isEqualTo(2);
        assertThat(found.isIntact()).isTrue();
        assertThat(found.grownBy()).isZero();
        assertThat(found.chainEnd())
                .isEqualTo(audit.of("work", work).get(found.entries() - 1).hash());
    }

    @Test
    void saysHowMuchTheCourseHasGrownSince() throws IOException {
        String code = code(sheets.print(county, work, ADDRESS));

        travel.recommend(work, 2);

        assertThat(verification.verify(code, "b").grownBy()).isEqualTo(2);
        assertThat(verification.verify(code, "b").isIntact()).isTrue();
    }

    @Test
    void printingDoesNotGrowTheCourse() throws IOException {
        String first = code(sheets.print(county, work, ADDRESS));
        String second = code(sheets.print(county, work, ADDRESS));

        assertThat(first).isNotEqualTo(second);
        assertThat(verification.verify(first, "c").grownBy()).isZero();
    }

    @Test
    void noticesARecordThatWasChangedAfterPrinting() throws IOException {
        String code = code(sheets.print(county, work, ADDRESS));
        String before = detailsOfFirst();

        jdbc.sql("update audit_entry set details = '改动' where subject_kind = 'work' and subject_id = ? and seq = 1")
                .param(work)
                .update();

        try {
            assertThat(verification.verify(code, "d").isIntact()).isFalse();
        } finally {
            jdbc.sql("update audit_entry set details = ? where subject_kind = 'work' and subject_id = ? and seq = 1")
                    .params(before, work)
                    .update();
        }
    }

    private String detailsOfFirst() {
        return audit.of("work", work).get(0).details();
    }

    @Test
    void refusesATamperedCode() throws IOException {
        String code = code(sheets.print(county, work, ADDRESS));
        String tampered = (code.charAt(0) == 'A' ? 'B' : 'A') + code.substring(1);

        assertThatThrownBy(() -> verification.verify(tampered, "e")).isInstanceOf(SheetCodeUnknown.class);
        assertThatThrownBy(() -> verification.verify("", "e")).isInstanceOf(SheetCodeUnknown.class);
        assertThatThrownBy(() -> verification.verify(null, "e")).isInstanceOf(SheetCodeUnknown.class);
    }

    @Test
    void letsNoAddressGuessOnAndOn() {
        for (int guess = 0; guess < 30; guess++) {
            assertThatThrownBy(() -> verification.verify("AAAA", "guesser")).isInstanceOf(SheetCodeUnknown.class);
        }

        assertThatThrownBy(() -> verification.verify("AAAA", "guesser")).isInstanceOf(TooManyLookups.class);
        assertThatThrownBy(() -> verification.verify("AAAA", "another")).isInstanceOf(SheetCodeUnknown.class);
    }

    @Test
    void isPrintedByOfficialsOfTheBranchOnly() {
        assertThatThrownBy(() -> sheets.print(travel.official(Role.HANDLER, "620200"), work, ADDRESS))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> sheets.print(travel.official(Role.WORKER, "620102-001"), work, ADDRESS))
                .isInstanceOf(NotYourDuty.class);
        assertThatThrownBy(() -> sheets.print(travel.official(Role.SYSTEM_ADMIN, "620000"), work, ADDRESS))
                .isInstanceOf(NotYourDuty.class);
    }

    @Test
    void isNotPrintedByThoseWhoJudgeUnseen() {
        jdbc.sql("update work set status = 'IN_JUDGING' where id = ?")
                .param(work)
                .update();

        assertThatThrownBy(() -> sheets.print(travel.official(Role.PANEL_CHAIR, "620000"), work, ADDRESS))
                .isInstanceOf(SheetNotNow.class);
        assertThat(sheets.print(travel.official(Role.ORGANISER, "620000"), work, ADDRESS))
                .isNotEmpty();
    }

    private static String code(byte[] pdf) throws IOException {
        Matcher found = CODE.matcher(text(pdf));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** Lines and spaces fall where the page breaks them; and the font's own table names some characters by their radicals. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFKC)
                    .replaceAll("\\s", "");
        }
    }
}
