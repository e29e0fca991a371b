package org.zhuji.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.context.WebApplicationContext;
import org.zhuji.organisation.UnionService;
import org.zhuji.testing.ZhujiTest;

@ZhujiTest
class UnionEndpointTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private UnionService unions;

    private ApiCaller county;

    @BeforeEach
    void county() {
        county = ApiCaller.nobody(context).as("xian");
    }

    @Test
    void findsTheUnionsOfTheCallersSubtreeOnly() throws Exception {
        county.send(get("/api/v1/unions").param("text", ""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].code", hasItem("620102")))
                .andExpect(jsonPath("$[*].code", everyItem(startsWith("620102"))));
    }

    @Test
    void findsByNameAndKeepsToTheLimit() throws Exception {
        county.send(get("/api/v1/unions").param("text", "城关区总工会").param("limit", "1"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)));
    }

    @Test
    void refusesALimitOutOfRangeAndOneThatIsNoNumber() throws Exception {
        county.send(get("/api/v1/unions").param("limit", "201"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail", containsString("1 到 200")));
        county.send(get("/api/v1/unions").param("limit", "很多"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("参数 limit 的值“很多”不可用。"));
    }

    @Test
    void showsTheOwnUnionAndThoseAboveIt() throws Exception {
        county.send(get("/api/v1/unions/{id}", id("620102")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("城关区总工会"))
                .andExpect(jsonPath("$.level").value("COUNTY"));
        county.send(get("/api/v1/unions/{id}", id("620000"))).andExpect(status().isOk());
    }

    @Test
    void refusesAUnionBesideTheCallersBranch() throws Exception {
        county.send(get("/api/v1/unions/{id}", id("620200")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:not-your-duty"));
    }

    @Test
    void listsTheChildrenOfTheOwnUnionButNotOfTheOneAbove() throws Exception {
        county.send(get("/api/v1/unions/{id}/children", id("620102")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].code", hasItem("620102-001")))
                .andExpect(jsonPath("$[*].code", not(hasItem("620102"))));
        county.send(get("/api/v1/unions/{id}/children", id("620100"))).andExpect(status().isForbidden());
    }

    @Test
    void saysThatThereIsNoSuchUnion() throws Exception {
        county.send(get("/api/v1/unions/999999999"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:union-not-found"))
                .andExpect(jsonPath("$.instance").value("/api/v1/unions/999999999"));
    }

    @Test
    void saysWhichMethodsAnAddressTakes() throws Exception {
        county.send(post("/api/v1/unions"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:unsupported-method"))
                .andExpect(jsonPath("$.detail", containsString("GET")));
    }

    @Test
    void saysThatThereIsNoSuchAddress() throws Exception {
        county.send(get("/api/v1/nothing-here"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:zhuji:refusal:unknown-address"));
    }

    private long id(String code) {
        return unions.findByCode(code).orElseThrow().id();
    }
}
