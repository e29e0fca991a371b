package org.zhuji.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhuji.campaign.Category;
import org.zhuji.campaign.MediaKind;
import org.zhuji.campaign.Rule;
import org.zhuji.campaign.RuleKind;
import org.zhuji.campaign.ShippedCampaign;
import org.zhuji.works.media.MediaFacts;

/** The notice's limits, each one step below, at and beyond. */
class RuleCheckTest {

    private static final long MB = 1024L * 1024L;

    private final Category microVideo = ShippedCampaign.definition().category("micro-video");
    private final Category photography = ShippedCampaign.definition().category("photography");
    private final Category recitation = ShippedCampaign.definition().category("recitation");

    private static MediaFacts film(long millis, long bytes) {
        return new MediaFacts("mp4", bytes, millis, 1280, 720, "h264", "aac", -20.0, null, null);
    }

    private static MediaFacts picture(String format, int width, int height, long bytes) {
        return new MediaFacts(format, bytes, null, width, height, null, null, null, null, null);
    }

    private static Stream<String> sentences(Category category, MediaFacts facts) {
        return RuleCheck.file(category, facts).stream().map(Fault::sentence);
    }

    @Test
    @Tag("REQ-10")
    void acceptsAMicroVideoJustBelowThreeMinutesAndFiftyMegabytes() {
        assertThat(RuleCheck.file(microVideo, film(179_999, 50 * MB - 1))).isEmpty();
    }

    @Test
    @Tag("REQ-10")
    void refusesAMicroVideoOfExactlyThreeMinutes() {
        assertThat(sentences(microVideo, film(180_000, MB))).containsExactly("「二（一）时长小于3分钟」：本作品 3 分 00 秒");
    }

    @Test
    @Tag("REQ-10")
    void quotesClauseAndMeasuredLength() {
        assertThat(sentences(microVideo, film(187_000, MB))).containsExactly("「二（一）时长小于3分钟」：本作品 3 分 07 秒");
    }

    @Test
    @Tag("REQ-10")
    void refusesAMicroVideoOfExactlyFiftyMegabytes() {
        assertThat(sentences(microVideo, film(1000, 50 * MB)))
                .containsExactly("「二（一）文件小于50MB」：本文件 50.0 MB（52,428,800 字节）");
        assertThat(sentences(microVideo, film(1000, (long) (52.4 * MB)))).containsExactly("「二（一）文件小于50MB」：本文件 52.4 MB");
    }

    @Test
    @Tag("REQ-10")
    void namesEveryBrokenRuleAtOnce() {
        assertThat(RuleCheck.file(microVideo, film(200_000, 60 * MB))).hasSize(2);
    }

    @Test
    @Tag("REQ-11")
    void refusesAMicroVideoWithoutSoundOrWithSilence() {
        MediaFacts mute = new MediaFacts("mp4", MB, 1000L, 640, 360, "h264", null, null, null, null);
        MediaFacts quiet = new MediaFacts("mp4", MB, 1000L, 640, 360, "h264", "aac", -70.0, null, null);

        assertThat(sentences(microVideo, mute)).singleElement().asString().endsWith("本文件没有声音轨道");
        assertThat(sentences(microVideo, quiet))
                .singleElement()
                .asString()
                .endsWith("声音太小，几乎听不见（声音响度 -70 LUFS），请调大音量重新录制或导出");
    }

    @Test
    @Tag("REQ-13")
    void acceptsARecitationOfExactlyFiveMinutesAndThreeHundredMegabytes() {
        assertThat(RuleCheck.file(recitation, film(300_000, 300 * MB))).isEmpty();
    }

    @Test
    @Tag("REQ-13")
    void refusesARecitationOneStepBeyond() {
        assertThat(sentences(recitation, film(300_001, MB)))
                .singleElement()
                .asString()
                .endsWith("本作品 5 分 00.001 秒");
        assertThat(sentences(recitation, film(1000, 300 * MB + 1)))
                .singleElement()
                .asString()
                .endsWith("（314,572,801 字节）");
    }

    @Test
    @Tag("REQ-13")
    void refusesSoundWithoutPictureAsARecitation() {
        MediaFacts sound = new MediaFacts("mp4", MB, 1000L, null, null, null, "aac", -20.0, null, null);

        assertThat(sentences(recitation, sound)).singleElement().asString().endsWith("本文件没有画面");
    }

    @Test
    @Tag("REQ-12")
    void measuresTheLongerEdgeOfAPicture() {
        assertThat(RuleCheck.file(photography, picture("jpeg", 2000, 3000, 30 * MB)))
                .isEmpty();
        assertThat(sentences(photography, picture("jpeg", 2999, 2000, MB)))
                .singleElement()
                .asString()
                .endsWith("本图片 2999 × 2000 像素");
    }

    @Test
    @Tag("REQ-12")
    void countsPictures() {
        assertThat(RuleCheck.count(photography, 0))
                .singleElement()
                .satisfies(fault -> assertThat(fault.measured()).contains("还没有上传图片"));
        assertThat(RuleCheck.count(photography, 8)).isEmpty();
        assertThat(RuleCheck.count(photography, 9)).hasSize(1);
        assertThat(RuleCheck.tooMany(photography, 9)).hasSize(1);
    }

    @Test
    @Tag("REQ-10")
    void saysWhatATextNamedMp4ReallyIsAndNothingElse() {
        assertThat(sentences(microVideo, MediaFacts.unusable("text/plain", 100, null)))
                .containsExactly("「二（一）视频文件格式为MP4」：本文件实际是文本");
    }

    @Test
    void passesOnWhyAFileCannotBeUsed() {
        assertThat(sentences(microVideo, MediaFacts.unusable("mp4", 100, "视频文件不完整")))
                .containsExactly("「二（一）视频文件格式为MP4」：视频文件不完整");
    }

    @Test
    @Tag("REQ-13")
    void refusesAFileWhoseMeasureIsUnknown() {
        MediaFacts unknown = new MediaFacts("mp4", MB, null, 640, 360, "h264", "aac", null, null, null);

        assertThat(RuleCheck.file(recitation, unknown)).isNotEmpty();
    }

    @Test
    @Tag("REQ-10")
    void stopsReceivingRightBehindTheLimit() {
        assertThat(RuleCheck.largest(microVideo)).isEqualTo(50 * MB - 1);
        assertThat(RuleCheck.largest(recitation)).isEqualTo(300 * MB);
        assertThat(RuleCheck.tooLarge(microVideo).sentence())
                .contains("文件小于50MB")
                .contains("已停止接收");
    }

    @Test
    void takesItsLimitsFromDataOnly() {
        Rule oneSecond = new Rule(RuleKind.MAX_DURATION, "九", "一秒", BigDecimal.ONE, true, null);
        Category other =
                new Category("x", "x", "x", "九", "", MediaKind.VIDEO, false, List.of(), List.of(oneSecond), List.of());

        assertThat(RuleCheck.file(other, film(1000, 400 * MB))).isEmpty();
        assertThat(sentences(other, film(1001, MB))).containsExactly("「九一秒」：本作品 0 分 01.001 秒");
    }
}
