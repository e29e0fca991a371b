package org.zhuji.ui.results;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.zhuji.publication.SummaryTable;
import org.zhuji.ui.parts.Download;
import org.zhuji.ui.shell.SignedIn;

/** Links that download a 汇总表, for who clicks with the duties held at that moment. */
@SpringComponent
public class SummaryDownload {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SummaryTable tables;
    private final SignedIn signedIn;

    SummaryDownload(SummaryTable tables, SignedIn signedIn) {
        this.tables = tables;
        this.signedIn = signedIn;
    }

    Anchor awards(long campaignId) {
        Anchor link = new Anchor(
                handler(
                        tables.awardsFileName(campaignId),
                        out -> tables.writeAwards(signedIn.actor(), campaignId, out)),
                t("下载汇总表（.xlsx）", "Download the table (.xlsx)"));
        link.setId("download-awards");
        return link;
    }

    int countRecommended(long campaignId, long unionId) {
        return tables.countRecommended(signedIn.actor(), campaignId, unionId);
    }

    Anchor recommended(long campaignId, long unionId) {
        Anchor link = new Anchor(
                handler(
                        tables.recommendedFileName(campaignId, unionId),
                        out -> tables.writeRecommended(signedIn.actor(), campaignId, unionId, out)),
                t("下载推荐作品汇总表（.xlsx）", "Download the table of recommended works (.xlsx)"));
        link.setId("download-recommended-" + unionId);
        return link;
    }

    private static DownloadHandler handler(String fileName, Consumer<OutputStream> table) {
        return Download.of(fileName, XLSX, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            table.accept(out);
            return out.toByteArray();
        });
    }
}
