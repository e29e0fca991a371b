package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.LongFunction;
import org.zhuji.works.MediaLinks;
import org.zhuji.works.MediaRow;

/** Shows a work: videos with the browser's own controls, pictures with a full-size view. */
public class MediaPlayer extends Div {

    private final MediaLinks links;
    private final transient LongFunction<String> addresses;

    public MediaPlayer(List<MediaRow> files, MediaLinks links) {
        this(files, links, links::content);
    }

    /** A player for judges: shows the copies that tell nothing of their makers. */
    public static MediaPlayer blind(List<MediaRow> files, MediaLinks links) {
        return new MediaPlayer(files, links, links::blind);
    }

    private MediaPlayer(List<MediaRow> files, MediaLinks links, LongFunction<String> addresses) {
        this.links = links;
        this.addresses = addresses;
        addClassName("zj-player");
        setId("media-player");
        if (files.isEmpty()) {
            add(new EmptyState(
                    t("还没有作品文件", "No file yet"),
                    t("作者上传文件后，在这里播放或查看。", "It is shown here once the author has uploaded it.")));
            return;
        }
        List<MediaRow> pictures = files.stream().filter(file -> !isVideo(file)).toList();
        files.stream().filter(MediaPlayer::isVideo).forEach(file -> add(video(file)));
        if (!pictures.isEmpty()) {
            add(gallery(pictures));
        }
    }

    private static boolean isVideo(MediaRow file) {
        return file.durationMillis() != null;
    }

    private Component video(MediaRow file) {
        Element video = new Element("video");
        video.setAttribute("controls", true);
        video.setAttribute("preload", "metadata");
        video.setAttribute("playsinline", true);
        video.setAttribute("poster", links.poster(file.id()));
        video.setAttribute("src", addresses.apply(file.id()));
        video.setAttribute("aria-label", file.name());
        Div stage = new Div();
        stage.addClassName("zj-stage");
        stage.getElement().appendChild(video);
        return stage;
    }

    private Component gallery(List<MediaRow> pictures) {
        Div stage = new Div();
        stage.addClassName("zj-stage");
        Div strip = new Div();
        strip.addClassName("zj-strip");
        pictures.forEach(file -> strip.add(choice(file, stage)));
        show(pictures.get(0), stage);
        strip.setVisible(pictures.size() > 1);
        return new Div(stage, strip);
    }

    private Component choice(MediaRow file, Div stage) {
        NativeButton choice = new NativeButton();
        choice.add(new Image(links.poster(file.id()), file.name()));
        choice.addClickListener(click -> show(file, stage));
        return choice;
    }

    private void show(MediaRow file, Div stage) {
        Image picture = new Image(addresses.apply(file.id()), file.name());
        NativeButton zoom = new NativeButton();
        zoom.add(picture);
        zoom.setTitle(t("点击放大", "Click to enlarge"));
        zoom.addClickListener(click -> enlarge(file));
        stage.removeAll();
        stage.add(zoom);
    }

    private void enlarge(MediaRow file) {
        Dialog dialog = new Dialog(file.name());
        dialog.addClassName("zj-zoom");
        dialog.setSizeFull();
        Image picture = new Image(addresses.apply(file.id()), file.name());
        picture.addClickListener(click -> picture.setClassName("zj-original", !picture.hasClassName("zj-original")));
        picture.setTitle(t("再次点击：原始大小 / 适合窗口", "Click again: original size / fit the window"));
        NativeButton close = new NativeButton(t("关闭", "Close"), click -> dialog.close());
        dialog.getHeader().add(close);
        dialog.add(picture);
        dialog.open();
    }
}
