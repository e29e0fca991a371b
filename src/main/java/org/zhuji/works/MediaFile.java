package org.zhuji.works;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhuji.works.media.MediaFacts;
import org.zhuji.works.media.StoredFile;

/** A file of a work: what was measured, and where its bytes lie. */
@Entity
@Table(name = "media_file")
class MediaFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long workId;
    private String name;
    private String mediaFormat;
    private long sizeBytes;
    private String sha256;
    private String storageKey;
    private Long durationMillis;
    private Integer widthPx;
    private Integer heightPx;
    private String videoCodec;
    private String audioCodec;
    private Double loudness;
    private String exif;
    private Instant uploadedAt;

    protected MediaFile() {}

    MediaFile(long workId, String name, StoredFile stored, MediaFacts facts, Instant now) {
        this.workId = workId;
        this.name = name;
        this.sizeBytes = stored.size();
        this.sha256 = stored.sha256();
        this.storageKey = stored.key();
        this.mediaFormat = facts.format();
        this.durationMillis = facts.durationMillis();
        this.widthPx = facts.width();
        this.heightPx = facts.height();
        this.videoCodec = facts.videoCodec();
        this.audioCodec = facts.audioCodec();
        this.loudness = facts.loudness();
        this.exif = facts.exif();
        this.uploadedAt = now;
    }

    MediaRow row() {
        return new MediaRow(
                id,
                workId,
                name,
                mediaFormat,
                sizeBytes,
                sha256,
                durationMillis,
                widthPx,
                heightPx,
                videoCodec,
                audioCodec,
                loudness,
                exif);
    }

    /** @return what the rules look at; an accepted file has no damage */
    MediaFacts facts() {
        return new MediaFacts(
                mediaFormat,
                sizeBytes,
                durationMillis,
                widthPx,
                heightPx,
                videoCodec,
                audioCodec,
                loudness,
                exif,
                null);
    }

    long id() {
        return id;
    }

    long workId() {
        return workId;
    }

    String name() {
        return name;
    }

    String mediaFormat() {
        return mediaFormat;
    }

    long sizeBytes() {
        return sizeBytes;
    }

    String sha256() {
        return sha256;
    }

    String storageKey() {
        return storageKey;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }
}
