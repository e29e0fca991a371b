package org.zhuji.works.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Copies for blind judging that tell nothing of their maker: no tags, no place, no camera, no data tracks. A film's frames
 * and sound are taken over as they are where their format is known to us, else written anew, as are a picture's pixels,
 * upright and in sRGB.
 *
 * @see "ADR-0013"
 */
@Component
public class BlindCopies {

    private static final Logger LOG = LoggerFactory.getLogger(BlindCopies.class);
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration LONG_LIMIT = Duration.ofMinutes(5);
    private static final long PATIENCE_SECONDS = 20;

    /** Parameter sets and slices as they are; without SEI (time, place, serial number), filler and what no standard names. */
    private static final Map<String, String> COPIED =
            Map.of("h264", "filter_units=remove_types=0|6|12|24-31", "hevc", "filter_units=remove_types=38-63");

    private static final String ANEW =
            "scale=w='trunc(iw/2)*2':h='trunc(ih/2)*2':out_range=tv,format=yuv420p,metadata=mode=delete,sidedata=mode=delete";

    private final MediaPrograms programs;
    private final MediaStore store;
    private final Lock makingStored = new ReentrantLock(true);

    BlindCopies(MediaPrograms programs, MediaStore store) {
        this.programs = programs;
        this.store = store;
    }

    /** @return whether the copy now lies next to the incoming file */
    public boolean make(Incoming incoming, MediaFacts facts) {
        return make(incoming.file(), facts, incoming.blind());
    }

    /**
     * The copy of a stored file. Files stored before there were such copies get theirs now, once, one file at a time: new
     * files do not wait for them.
     *
     * @return empty if there is none yet: somebody else is still making it, or it cannot be made
     */
    public Optional<Path> of(String key, MediaFacts facts) {
        Path copy = store.blind(key);
        if (Files.isRegularFile(copy)) {
            return Optional.of(copy);
        }
        if (!Files.isRegularFile(store.file(key)) || !acquired(makingStored)) {
            return Optional.empty();
        }
        try {
            return Files.isRegularFile(copy) || makeStored(key, facts, copy) ? Optional.of(copy) : Optional.empty();
        } finally {
            makingStored.unlock();
        }
    }

    private static boolean acquired(Lock lock) {
        try {
            return lock.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean makeStored(String key, MediaFacts facts, Path copy) {
        Path temporary = store.temporary();
        try {
            if (!make(store.file(key), facts, temporary)) {
                LOG.error("No blind copy could be made of {}", store.file(key));
                return false;
            }
            Files.move(temporary, copy, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            MediaStore.removeQuietly(temporary);
        }
    }

    private boolean make(Path source, MediaFacts facts, Path target) {
        boolean made = switch (facts.format()) {
            case "mp4", "mov" -> film(source, facts, target);
            case "jpeg", "png" -> picture(source, facts.format(), target);
            default -> false;
        };
        return made && Posters.isMade(target);
    }

    /** Cover pictures, further sounds, data tracks and what cameras write between the frames stay out. */
    private boolean film(Path source, MediaFacts facts, Path target) {
        boolean isCopied = COPIED.containsKey(facts.videoCodec());
        List<String> arguments = new ArrayList<>(List.of("-v", "error", "-nostdin", "-y"));
        arguments.addAll(List.of("-protocol_whitelist", "file", "-f", "mov", "-i", source.toString()));
        arguments.addAll(List.of("-map", "0:V:0", "-map", "0:a:0?", "-map_chapters", "-1"));
        arguments.addAll(isCopied ? copiedFrames(facts.videoCodec()) : newFrames());
        arguments.addAll(
                "aac".equals(facts.audioCodec()) ? List.of("-c:a", "copy") : List.of("-c:a", "aac", "-b:a", "192k"));
        arguments.addAll(silent());
        arguments.addAll(List.of("-flags:a", "+bitexact", "-movflags", "+faststart"));
        arguments.addAll(List.of("-f", facts.format(), target.toString()));
        return programs.convert(arguments, isCopied ? LIMIT : LONG_LIMIT).succeeded();
    }

    private static List<String> copiedFrames(String codec) {
        return List.of("-c:v", "copy", "-bsf:v", COPIED.get(codec));
    }

    /** Where it is not known what else lies in the frames (Exif in MJPEG, user data in MPEG-4), only their pixels are taken. */
    private static List<String> newFrames() {
        return List.of("-vf", ANEW, "-c:v", "libopenh264", "-b:v", "6M", "-bsf:v", COPIED.get("h264"));
    }

    private boolean picture(Path source, String format, Path target) {
        Path colours = target.resolveSibling(target.getFileName() + ".clut");
        try {
            boolean converts = ColourTable.write(ColourProfile.of(source, format), colours);
            return programs.convert(pictureArguments(source, format, converts ? colours : null, target), LIMIT)
                    .succeeded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            MediaStore.removeQuietly(colours);
        }
    }

    private static List<String> pictureArguments(Path source, String format, Path colours, Path target) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error", "-nostdin", "-y"));
        arguments.addAll(List.of("-noautorotate", "-max_pixels", String.valueOf(ImageInspector.MOST_PIXELS)));
        arguments.addAll(List.of("-protocol_whitelist", "file", "-f", format + "_pipe", "-i", source.toString()));
        if (colours != null) {
            arguments.addAll(List.of("-protocol_whitelist", "file", "-f", "png_pipe", "-i", colours.toString()));
        }
        String convert = colours == null ? "" : "[0:v][1:v]haldclut,";
        String filter = convert + Orientation.of(source).filter() + "metadata=mode=delete,sidedata=mode=delete";
        arguments.addAll(List.of("-filter_complex", (colours == null ? "[0:v]" : "") + filter + "[made]"));
        arguments.addAll(List.of("-map", "[made]", "-frames:v", "1"));
        arguments.addAll(silent());
        boolean isJpeg = "jpeg".equals(format);
        arguments.addAll(isJpeg ? List.of("-c:v", "mjpeg", "-q:v", "2") : List.of("-c:v", "png"));
        arguments.addAll(List.of("-f", "image2pipe", target.toString()));
        return arguments;
    }

    /** Takes over no tag, and writes none about the program itself either. */
    private static List<String> silent() {
        return List.of("-map_metadata", "-1", "-fflags", "+bitexact", "-flags:v", "+bitexact");
    }
}
