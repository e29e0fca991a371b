package org.zhuji.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.zhuji.judging.BlindWork;
import org.zhuji.judging.JudgingRow;
import org.zhuji.judging.JudgingState;
import org.zhuji.judging.MyPanel;
import org.zhuji.judging.SheetDetails;
import org.zhuji.judging.SheetMark;
import org.zhuji.judging.SheetRow;
import org.zhuji.judging.SheetState;
import org.zhuji.works.MediaLinks;

@Schema(name = "Sheet", description = "评分表；作品不显示作者、单位和编号，修改时须带回 version")
record SheetJson(
        long id,
        int version,
        long judgingId,
        SheetState state,
        @Schema(description = "评审组尚未锁定") boolean open,
        @Schema(description = "作品的抽签号") int entryNo,
        String title,
        String topic,
        String description,
        String thirdPartyMusic,
        List<BlindFileJson> files,
        List<MarkJson> marks,
        @Schema(description = "百分制得分，打满各项后才有") BigDecimal score,
        @Schema(description = "可能转给作者的评语") String publicComment,
        @Schema(description = "仅供评审组的评语") String internalComment) {

    static SheetJson of(SheetDetails sheet, MediaLinks links) {
        BlindWork work = sheet.work();
        return new SheetJson(
                sheet.id(),
                sheet.version(),
                sheet.judging().id(),
                sheet.state(),
                sheet.open(),
                work.entryNo(),
                work.title(),
                work.topic(),
                work.description(),
                work.thirdPartyMusic(),
                work.files().stream()
                        .map(file -> new BlindFileJson(file.format(), "/" + links.blind(file.mediaId())))
                        .toList(),
                sheet.marks().stream().map(MarkJson::of).toList(),
                sheet.score(),
                sheet.publicComment(),
                sheet.internalComment());
    }

    @Schema(name = "BlindFile", description = "供评分观看的文件，不含文件名")
    record BlindFileJson(String format, String href) {}

    @Schema(name = "SheetMark", description = "一项评分，0 到 scale；未打分时 mark 为空")
    record MarkJson(String criterion, String name, int scale, int weight, BigDecimal mark) {

        private static MarkJson of(SheetMark mark) {
            return new MarkJson(mark.criterion(), mark.name(), mark.scale(), mark.weight(), mark.mark());
        }
    }

    @Schema(name = "SheetRow", description = "本人的一张评分表")
    record RowJson(
            long id,
            int place,
            int entryNo,
            String title,
            SheetState state,
            BigDecimal score,
            int marked,
            int criteria) {

        static RowJson of(SheetRow row) {
            return new RowJson(
                    row.id(),
                    row.place(),
                    row.entryNo(),
                    row.title(),
                    row.state(),
                    row.score(),
                    row.marked(),
                    row.criteria());
        }
    }

    @Schema(name = "Panel", description = "本人参加的一个类别的评审")
    record PanelJson(
            long judgingId,
            long campaignId,
            String categoryCode,
            String categoryName,
            JudgingState state,
            @Schema(description = "本人的评分表数") int mine,
            @Schema(description = "其中已提交") int submitted,
            boolean open) {

        static PanelJson of(MyPanel panel) {
            JudgingRow judging = panel.judging();
            return new PanelJson(
                    judging.id(),
                    judging.campaignId(),
                    judging.categoryCode(),
                    judging.categoryName(),
                    judging.state(),
                    panel.mine(),
                    panel.submitted(),
                    panel.open());
        }
    }
}
