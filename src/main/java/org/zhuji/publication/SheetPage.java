package org.zhuji.publication;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhuji.audit.AuditRow;
import org.zhuji.audit.Verb;
import org.zhuji.campaign.CampaignDefinition;
import org.zhuji.campaign.CampaignService;
import org.zhuji.escalation.WorkStep;
import org.zhuji.shared.BusinessClock;
import org.zhuji.works.NewWork;
import org.zhuji.works.WorkDetails;

/** How the approval sheet looks: head, steps, the whole record with its hashes, code. Never a telephone number. */
@Component
class SheetPage {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.ZONE);
    private static final int SHORT_HASH = 16;
    private static final String STYLE = """
            @page { size: A4; margin: 16mm 14mm 18mm 14mm;
              @bottom-center { content: "第 " counter(page) " 页 共 " counter(pages) " 页"; font-family: sheet; font-size: 8pt; } }
            body { font-family: sheet; font-size: 9.5pt; color: #111; line-height: 1.45; word-wrap: break-word; }
            h1 { font-size: 17pt; text-align: center; margin: 0 0 1mm 0; }
            h2 { font-size: 11pt; margin: 6mm 0 1.5mm 0; }
            .under { text-align: center; margin: 0 0 5mm 0; font-size: 9pt; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            th, td { border: 0.4pt solid #555; padding: 1.2mm 1.6mm; vertical-align: top; text-align: left; }
            th { background: #eee; font-weight: normal; }
            tr { page-break-inside: avoid; }
            .hash { font-size: 7.5pt; }
            .small { font-size: 8pt; color: #333; }
            .code td { border: 0; vertical-align: middle; }
            .big { font-size: 13pt; }
            .time { font-size: 8pt; white-space: nowrap; }
            .whole { page-break-inside: avoid; }
            """;

    private final CampaignService campaigns;
    private final PdfWriter pdf;

    SheetPage(CampaignService campaigns, PdfWriter pdf) {
        this.campaigns = campaigns;
        this.pdf = pdf;
    }

    byte[] draw(WorkDetails work, List<WorkStep> steps, IssuedSheet sheet, String address) {
        CampaignDefinition campaign = campaigns.get(work.content().campaignId()).definition();
        String content = "<h1>作品审批单</h1><p class=\"under\">" + escaped(campaign.title()) + "</p>"
                + head(work, campaign) + "<h2>一、审核推荐意见</h2>" + steps(steps) + "<h2>二、办理记录（逐条校验）</h2>"
                + entries(sheet.record()) + code(sheet, address);
        PdfWriter.Printable shown = pdf.printable(content);
        return pdf.write("<html><head><title>" + escaped(work.number()) + "</title><style>" + STYLE
                + "</style></head><body>" + shown.text().replace("$QR", QrPicture.of(address)) + note(shown.missing())
                + "</body></html>");
    }

    private static String head(WorkDetails work, CampaignDefinition campaign) {
        String authors =
                work.content().authors().stream().map(NewWork.Author::name).collect(Collectors.joining("、"));
        return "<table><colgroup><col style=\"width:18%\"/><col style=\"width:32%\"/><col style=\"width:18%\"/>"
                + "<col style=\"width:32%\"/></colgroup>"
                + row(head("作品编号"), cell(work.number()), head("文号"), cell(campaign.documentNumber()))
                + row(
                        head("作品名称"),
                        "<td colspan=\"3\">" + escaped(work.content().title()) + "</td>")
                + row(
                        head("参加内容"),
                        cell(campaign.category(work.content().categoryCode()).name()),
                        head("当前状态"),
                        cell(work.status().label()))
                + row(head("作者"), cell(authors), head("报送单位"), cell(work.unionName()))
                + row(head("提交时间"), cell(minute(work.submittedAt())), head("内容校验值"), hash(work.contentHash()))
                + "</table>";
    }

    private static String steps(List<WorkStep> steps) {
        if (steps.isEmpty()) {
            return "<p>尚无审核意见。</p>";
        }
        StringBuilder rows = new StringBuilder();
        steps.forEach(step -> rows.append(row(
                cell(step.name()),
                cell(step.unionName()),
                cell(step.signature()),
                cell(step.outcome().label() + (step.rank() == null ? "" : "（本单位第 " + step.rank() + " 名）")),
                cell(step.opinion()),
                time(step.at()))));
        return table(
                List.of("13%", "16%", "20%", "13%", "23%", "15%"),
                row(head("环节"), head("单位"), head("办理人与职责"), head("结果"), head("意见"), head("时间")) + "</thead><tbody>"
                        + rows);
    }

    private static String entries(List<AuditRow> entries) {
        StringBuilder rows = new StringBuilder();
        entries.forEach(entry -> rows.append(row(
                cell(Integer.toString(entry.seq())),
                cell(Verb.of(entry.verb()).map(Verb::label).orElse(entry.verb())),
                cell(entry.duty() == null ? entry.actorName() : entry.actorName() + "（" + entry.duty() + "）"),
                cell(entry.details()),
                time(entry.at()),
                hash(entry.hash()))));
        return table(
                        List.of("6%", "13%", "23%", "26%", "15%", "17%"),
                        row(head("序"), head("事项"), head("办理人"), head("说明"), head("时间"), head("校验值")) + "</thead><tbody>"
                                + rows)
                + "<p class=\"small\">每条校验值由该条全部内容与上一条校验值算出（SHA-256，此处印前 " + SHORT_HASH
                + " 位），改动任何一条，其后各条都不再相符。</p>";
    }

    private static String table(List<String> widths, String content) {
        String columns = widths.stream()
                .map(width -> "<col style=\"width:" + width + "\"/>")
                .collect(Collectors.joining());
        return "<table><colgroup>" + columns + "</colgroup><thead>" + content + "</tbody></table>";
    }

    private static String code(IssuedSheet sheet, String address) {
        return "<div class=\"whole\"><h2>三、验证</h2><table class=\"code\"><colgroup><col style=\"width:24%\"/><col style=\"width:76%\"/></colgroup>"
                + "<tr><td><img src=\"$QR\" style=\"width:34mm;height:34mm\" alt=\"\"/></td><td>"
                + "<div>验证码</div><div class=\"big\">" + sheet.code() + "</div>"
                + "<div class=\"small\">扫码或打开 " + escaped(address) + "，无需登录即可验证本单真伪，以及打印之后有无新的办理。</div>"
                + "<div class=\"small\">链尾校验值 " + sheet.chainEnd() + "</div>"
                + "<div class=\"small\">打印人 " + escaped(sheet.by()) + "，打印时间 " + minute(sheet.at())
                + "（北京时间）</div></td></tr></table></div>";
    }

    private static String note(Set<Integer> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        String codes =
                missing.stream().map(sign -> String.format("U+%04X", sign)).collect(Collectors.joining("、"));
        return "<p class=\"small\">注：打印字库中没有的字以 〓 代替，其 Unicode 编码为 " + codes + "；以系统中显示的为准。</p>";
    }

    private static String row(String... cells) {
        return "<tr>" + String.join("", cells) + "</tr>";
    }

    private static String head(String text) {
        return "<th>" + text + "</th>";
    }

    private static String cell(String text) {
        return "<td>" + escaped(text).replace("\n", "<br/>") + "</td>";
    }

    private static String time(Instant at) {
        return "<td class=\"time\">" + minute(at) + "</td>";
    }

    private static String hash(String hash) {
        return "<td class=\"hash\">" + hash.substring(0, SHORT_HASH) + "</td>";
    }

    private static String minute(Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    /** @return without what XML cannot hold and what is markup in it */
    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}&&[^\n\t]]|[\uFFFE\uFFFF]", "")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("$", "&#36;");
    }
}
