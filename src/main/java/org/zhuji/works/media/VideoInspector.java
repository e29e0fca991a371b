package org.zhuji.works.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Measures films: container, tracks, length, picture size, loudness (EBU R 128), whether the end can be played. */
@Component
class VideoInspector {

    private static final Duration PROBE_LIMIT = Duration.ofSeconds(30);
    private static final Duration DECODE_LIMIT = Duration.ofMinutes(3);
    private static final Pattern LOUDNESS = Pattern.compile("Summary:[\\s\\S]*?I:\\s*(-?[0-9.]+|-inf) LUFS");
    private static final double SILENCE = -70;
    private static final int QUARTER_TURN = 90;
    private static final int HALF_TURN = 180;

    private final MediaPrograms programs;
    private final ObjectMapper json;

    VideoInspector(MediaPrograms programs, ObjectMapper json) {
        this.programs = programs;
        this.json = json;
    }

    MediaFacts inspect(Incoming incoming) throws IOException {
        long size = incoming.stored().size();
        Boxes boxes = Boxes.of(incoming.file());
        String format = boxes.isQuickTime() ? "mov" : "mp4";
        if (boxes.missing() > 0) {
            return MediaFacts.unusable(format, size, "视频文件不完整，文件尾部缺失，请确认原文件能正常播放后重新上传");
        }
        if (!boxes.hasIndex()) {
            return MediaFacts.unusable(format, size, "视频文件不完整，缺少播放索引，无法播放，请重新导出后再上传");
        }
        Optional<JsonNode> probed = probe(incoming.file());
        if (probed.isEmpty()) {
            return MediaFacts.unusable(format, size, "视频文件已损坏，无法读取，请重新导出后再上传");
        }
        return measure(incoming, format, probed.get());
    }

    private MediaFacts measure(Incoming incoming, String format, JsonNode probed) {
        JsonNode video = track(probed, "video");
        JsonNode audio = track(probed, "audio");
        Long millis = millis(probed, video);
        String damage = null;
        if (video != null && !(makePoster(incoming, millis) && playsToItsEnd(incoming.file()))) {
            damage = "视频画面无法解码，文件可能已损坏，请确认原文件能正常播放后重新上传";
        }
        boolean turned = video != null && isTurned(video);
        return new MediaFacts(
                format,
                incoming.stored().size(),
                millis,
                video == null ? null : video.path(turned ? "height" : "width").asInt(),
                video == null ? null : video.path(turned ? "width" : "height").asInt(),
                codec(video),
                codec(audio),
                audio == null ? null : loudness(incoming.file()),
                null,
                damage);
    }

    private Optional<JsonNode> probe(Path file) {
        List<String> arguments = new ArrayList<>(List.of("-v", "quiet", "-print_format", "json"));
        arguments.addAll(List.of("-show_format", "-show_streams"));
        arguments.addAll(input(file));
        MediaPrograms.Result result = programs.probe(arguments, PROBE_LIMIT);
        if (!result.succeeded()) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readTree(result.output()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** The container is named, so that no other reader (playlists, scripts) is ever tried on the bytes. */
    private static List<String> input(Path file) {
        return List.of("-protocol_whitelist", "file", "-f", "mov", "-i", file.toString());
    }

    /** A cover picture inside a sound file is no film. */
    private static JsonNode track(JsonNode probed, String type) {
        for (JsonNode stream : probed.path("streams")) {
            boolean isCover = stream.path("disposition").path("attached_pic").asInt() == 1;
            if (type.equals(stream.path("codec_type").asText()) && !isCover) {
                return stream;
            }
        }
        return null;
    }

    private static String codec(JsonNode track) {
        return track == null ? null : track.path("codec_name").asText(null);
    }

    /** The length of the whole, as players show it; never shorter than the film track says. */
    private static Long millis(JsonNode probed, JsonNode video) {
        double whole = probed.path("format").path("duration").asDouble(0);
        double film = video == null ? 0 : video.path("duration").asDouble(0);
        double seconds = Math.max(whole, film);
        return seconds <= 0 ? null : Math.round(seconds * 1000);
    }

    private static boolean isTurned(JsonNode video) {
        for (JsonNode side : video.path("side_data_list")) {
            if (Math.abs(side.path("rotation").asInt()) % HALF_TURN == QUARTER_TURN) {
                return true;
            }
        }
        return false;
    }

    private boolean makePoster(Incoming incoming, Long millis) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error", "-nostdin", "-y"));
        arguments.addAll(List.of("-ss", String.valueOf(millis == null ? 0 : millis / 10_000.0)));
        arguments.addAll(input(incoming.file()));
        arguments.addAll(Posters.arguments(incoming.poster()));
        programs.convert(arguments, PROBE_LIMIT);
        return Posters.isMade(incoming.poster());
    }

    private boolean playsToItsEnd(Path file) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error", "-nostdin", "-sseof", "-3"));
        arguments.addAll(input(file));
        arguments.addAll(List.of("-map", "0:v:0", "-frames:v", "1", "-f", "null", "-"));
        return programs.convert(arguments, PROBE_LIMIT).succeeded();
    }

    /** @return integrated loudness; null where it could not be measured in time */
    private Double loudness(Path file) {
        List<String> arguments = new ArrayList<>(List.of("-hide_banner", "-nostats", "-nostdin"));
        arguments.addAll(input(file));
        arguments.addAll(List.of("-map", "0:a:0", "-af", "ebur128=framelog=quiet", "-f", "null", "-"));
        Matcher matcher =
                LOUDNESS.matcher(programs.convert(arguments, DECODE_LIMIT).output());
        if (!matcher.find()) {
            return null;
        }
        return "-inf".equals(matcher.group(1)) ? SILENCE : Math.max(SILENCE, Double.parseDouble(matcher.group(1)));
    }
}
