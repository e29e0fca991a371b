package org.zhuji.ui.submission;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhuji.testing.Browser;
import org.zhuji.testing.RunningProgram;
import org.zhuji.testing.TestVideos;
import org.zhuji.testing.Visit;

/** A worker with a phone and a handler with a desk, in a real browser on the running program. */
@Tag("REQ-04")
@Tag("REQ-36")
class EntryPageTest {

    private static RunningProgram program;
    private static String link;

    @TempDir
    Path folder;

    @BeforeAll
    static void aHandlerOpensTheCollectionOfTheUnion() {
        program = RunningProgram.start("entry-page");
        try (Visit office = Browser.desktop(program.baseUrl())) {
            Page page = office.page();
            office.signIn("jiceng", "Zhuji@2019");
            openedByTheDemonstration(page);
            link = page.locator("#entry-link").getAttribute("href");
            office.screenshot("submission-collection");
        }
    }

    /** The demonstration opens its campaign a moment after the start. */
    private static void openedByTheDemonstration(Page page) {
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> {
            page.navigate("/submission/collection");
            page.locator("#search").waitFor();
            return page.locator(".zj-qr").isVisible();
        });
    }

    @AfterAll
    static void stops() {
        program.expectSoundData();
    }

    private static void fillIn(Page page) {
        page.navigate(link);
        page.locator("#choose-micro-video").click();
        page.locator("#title input").fill("焊花𠮷🎉");
        page.locator(".author-name input").fill("张三𠮷");
        page.locator(".author-consent input").check();
        page.locator("#contact-name input").fill("张三");
        page.locator("#contact-phone input").fill("13800005678");
        page.locator("#create-work").click();
        page.locator("#receipt-code").waitFor();
    }

    @Test
    void aWorkerEntersAWorkByPhoneAndFindsItAgainWithTheReceipt() {
        try (Visit phone = Browser.phone(program.baseUrl())) {
            Page page = phone.page();
            fillIn(page);
            page.locator("#upload input[type=file]").setInputFiles(TestVideos.withSound(3));
            page.locator("#files").waitFor();
            phone.screenshot("submission-phone");
            String number = page.locator("#receipt-number").innerText();
            String code = page.locator("#receipt-code").innerText();

            page.navigate("/follow?number=" + number);
            page.locator("#code input").fill("AAAABBBB");
            page.locator("#enter").click();
            assertThat(page.getByText("受理编号与查询码不符")).isVisible();
            page.locator("#code input").fill(code.toLowerCase());
            page.locator("#enter").click();

            assertThat(page.locator("#work-state")).hasText("草稿");
            assertThat(page.getByText("受理编号与查询码不符")).hasCount(0);
            assertThat(page.locator("#work-panel h2")).hasText("焊花𠮷🎉");
            assertThat(page.locator("#submit-work")).isEnabled();
        }
    }

    @Test
    void thePageSaysWhetherTheWorkIsSubmittedAndWhatComesNext() {
        try (Visit phone = Browser.phone(program.baseUrl())) {
            Page page = phone.page();
            fillIn(page);
            assertThat(page.locator("#standing")).containsText("尚未提交");
            assertThat(page.locator("#next-step")).containsText("上传视频文件");

            page.locator("#upload input[type=file]").setInputFiles(TestVideos.withSound(2));
            assertThat(page.locator("#files")).containsText("声音正常");
            assertThat(page.locator("#work-panel")).not().containsText("LUFS");
            assertThat(page.locator("#next-step")).containsText("按“提交作品”");
            page.locator("#submit-work").click();
            page.locator("[slot=confirm-button]").click();

            assertThat(page.locator("#standing")).containsText("已提交");
            assertThat(page.locator("#submitted-at")).containsText("提交时间：2019-");
            assertThat(page.locator("#standing")).containsText("接下来");
            assertThat(page.locator("#standing")).not().containsText("尚未提交");
        }
    }

    @Test
    void anUploadThatLostTheNetworkIsSentAgainByOneButton() {
        try (Visit phone = Browser.phone(program.baseUrl())) {
            Page page = phone.page();
            fillIn(page);
            page.context().setOffline(true);
            page.locator("#upload input[type=file]").setInputFiles(TestVideos.withSound(2));
            assertThat(page.locator("#upload-retry")).isVisible();
            phone.forgive(); // the browser notes the lost network as an error

            page.context().setOffline(false);
            page.locator("#send-again").click();

            assertThat(page.locator("#files")).isVisible();
            assertThat(page.locator("#upload-retry")).isHidden();
            assertThat(page.locator("#file-faults")).isEmpty();
            phone.forgive();
        }
    }

    @Test
    @Tag("REQ-10")
    void refusedFilesAreExplainedAndTheWorkStaysAsItWas() throws IOException {
        try (Visit phone = Browser.phone(program.baseUrl())) {
            Page page = phone.page();
            fillIn(page);

            page.locator("#upload input[type=file]").setInputFiles(TestVideos.textNamedMp4());
            assertThat(page.locator("#file-faults")).containsText("「二（一）视频文件格式为MP4」：本文件实际是文本");
            page.locator("#upload input[type=file]").setInputFiles(TestVideos.cutOff());
            assertThat(page.locator("#file-faults")).containsText("视频文件不完整");
            page.locator("#upload input[type=file]").setInputFiles(TestVideos.silent(2));
            assertThat(page.locator("#file-faults")).containsText("本文件没有声音轨道");
            page.locator("#upload input[type=file]").setInputFiles(large());
            assertThat(page.locator("#file-faults")).containsText("「二（一）文件小于50MB」");

            assertThat(page.locator("#receipt-code")).isVisible();
            assertThat(page.locator("#submit-work")).isDisabled();
            assertThat(page.locator("#missing")).containsText("还没有上传视频");
            // the demonstration's own works may be arriving at this moment
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(temporaryFiles()).isEmpty());
        }
    }

    @Test
    void emptyFieldsAreNamedBesideTheButtonAndNothingTypedIsLost() {
        try (Visit phone = Browser.phone(program.baseUrl())) {
            Page page = phone.page();
            page.navigate(link);
            page.locator("#choose-photography").click();
            page.locator("#title input").fill("丝路晨光");
            page.locator("#create-work").click();

            assertThat(page.locator("#faults")).containsText("请填写“作者姓名”");
            assertThat(page.locator("#faults")).containsText("联系电话");
            assertThat(page.locator(".author-consent")).hasAttribute("invalid", "");
            assertThat(page.locator("#originality")).containsText("尚未勾选原创声明");
            assertThat(page.locator(".author-name input")).isFocused();
            page.locator("#originality input").check();
            assertThat(page.locator("#faults")).not().containsText("尚未勾选原创声明");
            page.reload();
            assertThat(page.locator("#title input")).hasValue("丝路晨光");
        }
    }

    @Test
    void aWrongLinkSaysWhatToDo() {
        try (Visit phone = Browser.phone(program.baseUrl())) {
            phone.page().navigate("/e/nosuchlink");

            assertThat(phone.page().getByText("这个征集链接无效")).isVisible();
        }
    }

    /** A sparse file of 301 MB. */
    private Path large() throws IOException {
        Path file = folder.resolve("large.mp4");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(301L * 1024 * 1024);
        }
        return file;
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(program.data().resolve("media"))) {
            return files.filter(file -> file.getFileName().toString().contains(".part"))
                    .toList();
        }
    }
}
