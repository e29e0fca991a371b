package org.zhuji.works.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.springframework.stereotype.Component;

/** Measures pictures: size from the header first, so that a bomb of pixels is refused before anything decodes it. */
@Component
class ImageInspector {

    static final long MOST_PIXELS = 100_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final MediaPrograms programs;

    ImageInspector(MediaPrograms programs) {
        this.programs = programs;
    }

    private record Size(int width, int height) {
        boolean isTooLarge() {
            return (long) width * height > MOST_PIXELS;
        }
    }

    MediaFacts inspect(Incoming incoming, String format) {
        long bytes = incoming.stored().size();
        Optional<Size> header = size(incoming.file());
        if (header.isEmpty()) {
            return MediaFacts.unusable(format, bytes, "图片文件已损坏，无法读取，请重新导出后再上传");
        }
        Size size = header.get();
        if (size.isTooLarge()) {
            return MediaFacts.unusable(
                    format, bytes, "本图片 " + size.width() + " × " + size.height() + " 像素，超过 1 亿像素，无法处理，请缩小后再上传");
        }
        if (!makePoster(incoming, format)) {
            return MediaFacts.unusable(format, bytes, "图片文件不完整或已损坏，请确认原图能正常打开后重新上传");
        }
        Metadata metadata = metadata(incoming.file());
        boolean turned = Orientation.of(metadata).isTurned();
        return new MediaFacts(
                format,
                bytes,
                null,
                turned ? size.height() : size.width(),
                turned ? size.width() : size.height(),
                null,
                null,
                null,
                summary(metadata),
                null);
    }

    private static Optional<Size> size(Path file) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Decodes the whole picture once; a cut file stops the program. */
    private boolean makePoster(Incoming incoming, String format) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error", "-nostdin", "-y", "-xerror"));
        arguments.addAll(List.of("-err_detect", "explode", "-max_pixels", String.valueOf(MOST_PIXELS)));
        arguments.addAll(List.of("-protocol_whitelist", "file", "-f", format + "_pipe"));
        arguments.addAll(List.of("-i", incoming.file().toString()));
        arguments.addAll(Posters.arguments(incoming.poster()));
        return programs.convert(arguments, LIMIT).succeeded() && Posters.isMade(incoming.poster());
    }

    private static Metadata metadata(Path file) {
        try {
            return ImageMetadataReader.readMetadata(file.toFile());
        } catch (ImageProcessingException | IOException e) {
            return new Metadata();
        }
    }

    /** Camera and time only: where a picture was taken is nobody's business (REQ-37). */
    private static String summary(Metadata metadata) {
        Directory first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Directory second = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        String camera = Stream.of(text(first, ExifIFD0Directory.TAG_MAKE), text(first, ExifIFD0Directory.TAG_MODEL))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
        String time = text(second, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        String summary = Stream.of(camera.isEmpty() ? null : "相机 " + camera, time == null ? null : "拍摄时间 " + time)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
        return summary.isEmpty() ? null : summary;
    }

    private static String text(Directory directory, int tag) {
        String raw = directory == null ? null : directory.getString(tag);
        if (raw == null) {
            return null;
        }
        String plain = raw.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), 100));
    }
}
