package org.zhuji.publication;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** XHTML to PDF with the one font that the build fetches (ADR-0017). */
@Component
class PdfWriter {

    static final String FAMILY = "sheet";
    /** 〓, what Chinese printers have always set where a character was missing. */
    private static final int MISSING = 0x3013;

    private static final String FONT = "/fonts/NotoSansSC-Regular.ttf";

    private CmapLookup glyphs;

    /** Text that this font can show, and the characters for which 〓 stands in it. */
    record Printable(String text, Set<Integer> missing) {}

    byte[] write(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(PdfWriter::font, FAMILY);
        builder.withHtmlContent(xhtml, null);
        builder.withProducer("Zhuji");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Printable printable(String text) {
        CmapLookup known = glyphs();
        Set<Integer> missing = new TreeSet<>();
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(sign -> {
            boolean isKnown = Character.isWhitespace(sign) || known.getGlyphId(sign) != 0;
            shown.appendCodePoint(isKnown ? sign : MISSING);
            if (!isKnown) {
                missing.add(sign);
            }
        });
        return new Printable(shown.toString(), missing);
    }

    private synchronized CmapLookup glyphs() {
        if (glyphs == null) {
            try (InputStream in = font();
                    TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                glyphs = parsed.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return glyphs;
    }

    private static InputStream font() {
        InputStream in = PdfWriter.class.getResourceAsStream(FONT);
        if (in == null) {
            throw new IllegalStateException("The font is missing: " + FONT + " is fetched by the build");
        }
        return in;
    }
}
