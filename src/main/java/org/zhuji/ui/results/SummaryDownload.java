package org.zhuji.ui.results;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.zhuji.people.Actor;
import org.zhuji.publication.SummaryTable;

/** Links that download a 汇总表; the table is written whole before the first byte leaves, so that none arrives cut. */
@SpringComponent
public class SummaryDownload {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SummaryTable tables;

    SummaryDownload(SummaryTable tables) {
        this.tables = tables;
    }

    Anchor awards(Actor actor, long campaignId) {
        Anchor link = new Anchor(
                handler(tables.awardsFileName(campaignId), out -> tables.writeAwards(actor, campaignId, out)),
                t("下载汇总表（.xlsx）", "Download the table (.xlsx)"));
        link.setId("download-awards");
        return link;
    }

    Anchor recommended(Actor actor, long campaignId, long unionId) {
        Anchor link = new Anchor(
                handler(
                        tables.recommendedFileName(campaignId, unionId),
                        out -> tables.writeRecommended(actor, campaignId, unionId, out)),
                t("下载推荐作品汇总表（.xlsx）", "Download the table of recommended works (.xlsx)"));
        link.setId("download-recommended-" + unionId);
        return link;
    }

    private static DownloadHandler handler(String fileName, Consumer<OutputStream> table) {
        return DownloadHandler.fromInputStream(event -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            table.accept(out);
            return new DownloadResponse(new ByteArrayInputStream(out.toByteArray()), fileName, XLSX, out.size());
        });
    }
}
