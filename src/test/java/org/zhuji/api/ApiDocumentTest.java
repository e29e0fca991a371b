package org.zhuji.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class ApiDocumentTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private ObjectMapper json;

    private JsonNode document;

    @BeforeEach
    void read() throws Exception {
        document = json.readTree(ApiCaller.nobody(context)
                .send(get("/v3/api-docs"))
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8));
    }

    @Test
    void listsEveryAddressOfTheInterfaceAndNoOther() {
        Set<String> mapped = context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(mapped).isNotEmpty();
        Iterable<String> documented = () -> document.path("paths").fieldNames();
        assertThat(documented).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void givesEveryOperationAChineseSummaryAndItsProblems() {
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.path("summary").asText())
                        .as(operation.toString())
                        .matches(".*\\p{IsHan}.*");
                for (String status : Set.of("400", "401", "403", "404", "409", "422")) {
                    assertThat(operation
                                    .at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                    .asText())
                            .isEqualTo("#/components/schemas/ProblemDetail");
                }
            }
        }
        assertThat(document.at("/components/schemas/ProblemDetail/properties").fieldNames())
                .toIterable()
                .contains("type", "title", "status", "detail");
    }

    @Test
    void saysThatAccountsSignInWithHttpBasic() {
        assertThat(document.at("/components/securitySchemes/basic/scheme").asText())
                .isEqualTo("basic");
    }

    @Test
    void namesNoEntityAndNoCaller() {
        Set<String> schemas = StreamSupport.stream(
                        ((Iterable<String>)
                                        () -> document.at("/components/schemas").fieldNames())
                                .spliterator(),
                        false)
                .collect(Collectors.toSet());

        assertThat(schemas).contains("Union", "Campaign", "Category").doesNotContain("Actor", "Duty");
    }
}
