package org.zhuji.organisation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an .xlsx, or a CSV in UTF-8 or GB18030, as rows of trimmed text. */
final class SheetReader {

    private static final int MAX_ROWS = 20_000;
    private static final long MAX_UNPACKED_BYTES = 100L * 1024 * 1024;

    private SheetReader() {}

    /** @return rows that are not blank, with their number in the file counted from 1 */
    static List<SheetRow> read(byte[] content) throws IOException {
        List<SheetRow> rows = isZip(content) ? readWorkbook(content) : readCsv(decode(content));
        if (rows.size() > MAX_ROWS) {
            throw new UnionFileUnreadable(
                    "行数超过 " + MAX_ROWS + "，请分成几个文件导入。",
                    "More than " + MAX_ROWS + " rows; import several smaller files.");
        }
        return rows;
    }

    private static boolean isZip(byte[] content) {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K';
    }

    private static List<SheetRow> readWorkbook(byte[] content) throws IOException {
        refuseZipBomb(content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.map(SheetReader::row)
                    .filter(SheetReader::hasText)
                    .limit(MAX_ROWS + 1L)
                    .toList();
        }
    }

    private static SheetRow row(Row row) {
        return new SheetRow(
                row.getRowNum(),
                IntStream.range(0, Math.min(row.getCellCount(), 50))
                        .mapToObj(index -> clean(row.getCellText(index)))
                        .toList());
    }

    private static List<SheetRow> readCsv(String text) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        CSVFormat format =
                CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord found : parser) {
                SheetRow row = new SheetRow(
                        (int) found.getRecordNumber(),
                        found.stream().map(SheetReader::clean).toList());
                if (hasText(row) && rows.size() <= MAX_ROWS) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** Spreadsheets in China save CSV as GB18030 unless told otherwise; what is not UTF-8 is taken for that. */
    private static String decode(byte[] content) throws CharacterCodingException {
        try {
            return decode(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decode(content, Charset.forName("GB18030"));
        }
    }

    private static String decode(byte[] content, Charset charset) throws CharacterCodingException {
        String text = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A few kilobytes may unpack to gigabytes; the sizes written in the file are not to be trusted. */
    private static void refuseZipBomb(byte[] content) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MAX_UNPACKED_BYTES) {
                            throw new IOException("too large when unpacked");
                        }
                    }
                }
            }
        }
    }

    private static boolean hasText(SheetRow row) {
        return row.cells().stream().anyMatch(cell -> !cell.isEmpty());
    }

    /** A code typed as a number must not become 620102.0. */
    private static String clean(String cell) {
        String text = cell == null ? "" : cell.strip();
        return text.matches("[0-9]+\\.0") ? text.substring(0, text.length() - 2) : text;
    }

    /** A row of a table with its number in the file. */
    record SheetRow(int number, List<String> cells) {}
}
