package org.zhuji.ui.judging;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.zhuji.judging.BlindWork;
import org.zhuji.ui.parts.FactList;
import org.zhuji.ui.parts.MediaPlayer;
import org.zhuji.works.MediaLinks;
import org.zhuji.works.MediaRow;

/** A blind work for the common player, under its drawn number instead of its file names. */
final class BlindMedia {
    private BlindMedia() {}

    static MediaPlayer player(BlindWork work, MediaLinks links) {
        String name = t("作品 " + work.entryNo() + " 号", "No. " + work.entryNo());
        return MediaPlayer.blind(
                work.files().stream().map(file -> row(file, name)).toList(), links);
    }

    static Component facts(BlindWork work) {
        FactList facts = new FactList()
                .fact(t("选题", "Topic"), work.topic())
                .fact(t("简介", "Description"), work.description())
                .fact(t("使用的他人音乐", "Third-party music"), work.thirdPartyMusic());
        if (work.recited() != null) {
            facts.fact(t("诵读篇目", "Recited text"), work.recited().title())
                    .fact(t("原文作者", "Its author"), work.recited().author());
        }
        Div card = new Div(facts);
        card.addClassName("zj-card");
        return card;
    }

    private static MediaRow row(BlindWork.BlindFile file, String name) {
        return new MediaRow(
                file.mediaId(),
                0,
                name,
                file.format(),
                0,
                null,
                file.durationMillis(),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
