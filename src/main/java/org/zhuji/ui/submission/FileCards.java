package org.zhuji.ui.submission;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.function.LongConsumer;
import org.zhuji.ui.parts.Confirm;
import org.zhuji.ui.parts.Thumbnail;
import org.zhuji.ui.parts.Times;
import org.zhuji.works.MediaLinks;
import org.zhuji.works.MediaRow;
import org.zhuji.works.WorkDetails;

/** The files of a work; what was measured is said in plain words. */
class FileCards extends Div {

    /** LUFS; what telephones record of a speaking person is well above it. */
    private static final double LOW_SOUND = -35;

    FileCards(WorkDetails work, MediaLinks links, LongConsumer remove) {
        addClassName("zj-card");
        setId("files");
        add(new H3(t("已上传的文件", "Files")));
        for (MediaRow file : work.files()) {
            Div line = new Div(new Thumbnail(links.poster(file.id())), words(file));
            line.addClassName("zj-file");
            if (work.status().isEditable()) {
                line.add(removal(file, remove));
            }
            add(line);
        }
    }

    private static Component words(MediaRow file) {
        Span name = new Span(file.name());
        Span facts = new Span(facts(file));
        facts.addClassName("zj-quiet");
        Div words = new Div(name, facts);
        words.addClassName("zj-file-words");
        if (isVideo(file)) {
            words.add(sound(file));
        }
        return words;
    }

    private static boolean isVideo(MediaRow file) {
        return file.durationMillis() != null;
    }

    private static String facts(MediaRow file) {
        String size = Times.size(file.size());
        if (isVideo(file)) {
            return t("时长 ", "Lasts ") + Times.duration(file.durationMillis()) + " · " + size;
        }
        return file.width() + " × " + file.height() + " · " + size;
    }

    private static Span sound(MediaRow file) {
        if (file.audioCodec() == null) {
            return verdict(false, t("没有声音", "no sound"));
        }
        if (file.loudness() != null && file.loudness() < LOW_SOUND) {
            return verdict(false, t("声音偏小，建议换一个声音大些的文件（不影响提交）", "low sound; a louder file would be better"));
        }
        return verdict(true, t("声音正常", "sound all right"));
    }

    private static Span verdict(boolean isGood, String words) {
        Span verdict = new Span((isGood ? "✓ " : "! ") + words);
        verdict.addClassName(isGood ? "zj-yes" : "zj-no");
        return verdict;
    }

    private static Component removal(MediaRow file, LongConsumer remove) {
        Button button = new Button(
                t("删除", "Remove"),
                click -> Confirm.askGravely(
                        t("删除文件", "Remove the file"),
                        t(
                                "“" + file.name() + "”将从本作品中删除，可以重新上传。",
                                "“" + file.name() + "” will be removed; you can upload again."),
                        t("删除", "Remove"),
                        () -> remove.accept(file.id())));
        button.setAriaLabel(t("删除文件 ", "Remove ") + file.name());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return button;
    }
}
