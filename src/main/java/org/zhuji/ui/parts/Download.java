package org.zhuji.ui.parts;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.zhuji.shared.Refusal;

/** What a link hands out: made whole at the click, before the first byte leaves, so that nothing arrives cut. */
public final class Download {

    private Download() {}

    /** @param content may refuse: the page may have been opened with a duty that has gone since */
    public static DownloadHandler of(String fileName, String contentType, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(event -> {
            try {
                byte[] bytes = content.get();
                return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, contentType, bytes.length);
            } catch (Refusal refusal) {
                return DownloadResponse.error(status(refusal), Texts.of(refusal), refusal);
            }
        });
    }

    private static HttpStatusCode status(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.FORBIDDEN ? HttpStatusCode.FORBIDDEN : HttpStatusCode.CONFLICT;
    }
}
