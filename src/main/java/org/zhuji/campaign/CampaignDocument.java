package org.zhuji.campaign;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.util.ConcurrentLruCache;
import org.zhuji.shared.BusinessClock;

/** How a definition is written down: JSON in the database; its settings also serve the YAML file. */
final class CampaignDocument {

    // A document stored by a later version must stay readable, so unknown fields pass here (not in files).
    private static final ObjectMapper JSON = settings(JsonMapper.builder())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final int KEPT = 64;
    private static final ConcurrentLruCache<String, CampaignDefinition> KNOWN =
            new ConcurrentLruCache<>(KEPT, CampaignDocument::parse);

    private CampaignDocument() {}

    static String write(CampaignDefinition definition) {
        try {
            return JSON.writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A definition of records can always be written", e);
        }
    }

    /** The same text is taken apart once: lists and decisions read a campaign many times a second. */
    static CampaignDefinition read(String document) {
        return KNOWN.get(document);
    }

    private static CampaignDefinition parse(String document) {
        try {
            return JSON.readValue(document, CampaignDefinition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored document of a campaign is broken", e);
        }
    }

    static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B settings(B builder) {
        return builder.addModule(new JavaTimeModule())
                .addModule(new SimpleModule()
                        .addSerializer(Instant.class, new ShanghaiWriter())
                        .addDeserializer(Instant.class, new OffsetReader()))
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    /** People read the file: 2019-09-01T00:00:00+08:00, not 16:00 the day before. */
    private static final class ShanghaiWriter extends StdScalarSerializer<Instant> {

        ShanghaiWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(BusinessClock.ZONE)));
        }
    }

    private static final class OffsetReader extends StdScalarDeserializer<Instant> {

        OffsetReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
            String text = in.getText().strip();
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
                return (Instant) context.handleWeirdStringValue(
                        Instant.class, text, "a time with its offset is needed, e.g. 2019-09-01T00:00:00+08:00");
            }
        }
    }
}
