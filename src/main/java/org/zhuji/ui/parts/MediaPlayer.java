package org.zhuji.ui.parts;

import static org.zhuji.ui.parts.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.function.LongFunction;
import org.zhuji.works.MediaLinks;
import org.zhuji.works.MediaRow;

/** Shows a work: videos with the browser's own controls, pictures with a view over the whole screen. */
@JavaScript("context://picture-zoom.js")
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
        Image big = new Image();
        NativeButton zoom = new NativeButton();
        zoom.add(big);
        zoom.setTitle(t("点击放大；放大后用 + − 缩放，← → 换图，Esc 关闭", "Enlarge; then + − zoom, ← → other picture, Esc closes"));
        zoom.addClassName("zj-enlarge");
        Div stage = new Div(zoom);
        stage.addClassName("zj-stage");
        Div strip = new Div();
        strip.addClassName("zj-strip");
        pictures.forEach(file -> strip.add(choice(file, big)));
        show(pictures.get(0), big);
        strip.setVisible(pictures.size() > 1);
        Div gallery = new Div(stage, strip);
        gallery.addClassName("zj-gallery");
        gallery.getElement().executeJs("window.zjZoom(this, $0, $1)", addresses(pictures), words());
        return gallery;
    }

    private JsonArray addresses(List<MediaRow> pictures) {
        JsonArray all = Json.createArray();
        for (int i = 0; i < pictures.size(); i++) {
            JsonObject picture = Json.createObject();
            picture.put("src", addresses.apply(pictures.get(i).id()));
            picture.put("name", pictures.get(i).name());
            all.set(i, picture);
        }
        return all;
    }

    private static JsonObject words() {
        JsonObject words = Json.createObject();
        words.put("view", t("图片查看", "Picture"));
        words.put("close", t("关闭（Esc）", "Close (Esc)"));
        words.put("larger", t("放大（+）", "Larger (+)"));
        words.put("smaller", t("缩小（−）", "Smaller (−)"));
        words.put("previous", t("上一张（←）", "Previous (←)"));
        words.put("next", t("下一张（→）", "Next (→)"));
        return words;
    }

    private Component choice(MediaRow file, Image big) {
        NativeButton choice = new NativeButton();
        choice.add(new Image(links.poster(file.id()), file.name()));
        choice.addClickListener(click -> show(file, big));
        return choice;
    }

    private void show(MediaRow file, Image big) {
        big.setSrc(addresses.apply(file.id()));
        big.setAlt(file.name());
    }
}
