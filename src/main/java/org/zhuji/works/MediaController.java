package org.zhuji.works;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhuji.works.media.BlindCopies;
import org.zhuji.works.media.MediaStore;

/** Serves stored files to whoever holds a signed address; Spring answers HTTP ranges, so players can jump. */
@RestController
@RequestMapping("/media/{id}")
class MediaController {

    private static final Map<String, MediaType> TYPES = Map.of(
            "mp4",
            MediaType.valueOf("video/mp4"),
            "mov",
            MediaType.valueOf("video/quicktime"),
            "jpeg",
            MediaType.IMAGE_JPEG,
            "png",
            MediaType.IMAGE_PNG);

    private final MediaFiles files;
    private final MediaStore store;
    private final BlindCopies copies;
    private final MediaLinks links;

    MediaController(MediaFiles files, MediaStore store, BlindCopies copies, MediaLinks links) {
        this.files = files;
        this.store = store;
        this.copies = copies;
        this.links = links;
    }

    @GetMapping
    ResponseEntity<Resource> content(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long exp,
            @RequestParam(defaultValue = "") String sig) {
        if (!links.isValid(MediaLinks.Kind.CONTENT, id, exp, sig)) {
            return refused();
        }
        return files.findById(id)
                .flatMap(file -> served(store.file(file.storageKey()), type(file), name(file), file.sha256()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping("/poster")
    ResponseEntity<Resource> poster(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long exp,
            @RequestParam(defaultValue = "") String sig) {
        if (!links.isValid(MediaLinks.Kind.POSTER, id, exp, sig)) {
            return refused();
        }
        return files.findById(id)
                .flatMap(file -> served(
                        store.poster(file.storageKey()), MediaType.IMAGE_JPEG, "poster.jpg", "poster-" + file.id()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** While the copy is still being made the player is asked to come back; the original is never given instead. */
    @GetMapping("/blind")
    ResponseEntity<Resource> blind(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long exp,
            @RequestParam(defaultValue = "") String sig) {
        if (!links.isValid(MediaLinks.Kind.BLIND, id, exp, sig)) {
            return refused();
        }
        return files.findById(id)
                .map(file -> copies.of(file.storageKey(), file.facts())
                        .flatMap(copy -> served(copy, type(file), name(file), "blind-" + file.id()))
                        .orElseGet(MediaController::later))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static MediaType type(MediaFile file) {
        return TYPES.getOrDefault(file.mediaFormat(), MediaType.APPLICATION_OCTET_STREAM);
    }

    /** Not the sender's name for it: that may tell a judge whose work it is. */
    private static String name(MediaFile file) {
        return "work-" + file.id() + "." + file.mediaFormat();
    }

    private static ResponseEntity<Resource> later() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "10")
                .build();
    }

    private static Optional<ResponseEntity<Resource>> served(Path path, MediaType type, String name, String tag) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        ContentDisposition disposition = ContentDisposition.inline()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return Optional.of(ResponseEntity.ok()
                .contentType(type)
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .body(new FileSystemResource(path)));
    }

    private static ResponseEntity<Resource> refused() {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
}
