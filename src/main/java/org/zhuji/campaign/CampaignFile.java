package org.zhuji.campaign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A whole campaign as one readable YAML file, the same thing as what the screen edits. */
@Component
public class CampaignFile {

    private static final ObjectMapper YAML = CampaignDocument.settings(YAMLMapper.builder())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build();

    public String write(CampaignDefinition definition) {
        try {
            return YAML.writeValueAsString(definition);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A definition of records can always be written", e);
        }
    }

    /**
     * Reads the text of a file; whether the content makes sense is checked when it is saved.
     *
     * @throws CampaignFileUnreadable naming the line and field
     */
    public CampaignDefinition read(String yaml) {
        try {
            CampaignDefinition definition = YAML.readValue(yaml, CampaignDefinition.class);
            if (definition == null) {
                throw new CampaignFileUnreadable("第 1 行", "文件是空的");
            }
            return definition;
        } catch (JsonProcessingException e) {
            throw new CampaignFileUnreadable(place(e), problem(e));
        }
    }

    private static String place(JsonProcessingException e) {
        String line = e.getLocation() == null
                ? "位置不明"
                : "第 " + Math.max(1, e.getLocation().getLineNr()) + " 行附近";
        List<JsonMappingException.Reference> path = e instanceof JsonMappingException m ? m.getPath() : List.of();
        return path.isEmpty()
                ? line
                : line + "，"
                        + path.stream()
                                .map(step -> step.getFieldName() == null
                                        ? "第 " + (step.getIndex() + 1) + " 项"
                                        : step.getFieldName())
                                .collect(Collectors.joining(" → "));
    }

    private static String problem(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "不认识字段“" + unknown.getPropertyName() + "”，请检查拼写";
        }
        if (e instanceof InvalidFormatException wrong) {
            return "“" + wrong.getValue() + "”填写不正确（" + firstLine(e) + "）";
        }
        return "格式不符合要求（" + firstLine(e) + "）";
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("").replaceAll("[a-z]+(\\.[a-z]+)+\\.", "");
    }
}
