package org.zhuji.api;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ProblemDetail;

/** The OpenAPI document: who this is, how to sign in, and the problems every operation may answer with. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "请求有误：JSON 不可读、参数缺少或类型不对",
            "401", "未提供账号，或账号密码不正确",
            "403", "没有办理此事项的职责",
            "404", "没有找到，或无权知晓",
            "409", "与当前状态冲突：已被办理、页面过期、已过截止时间",
            "422", "内容不符合要求；文件不合规时附 faults"));

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("逐级 Zhuji REST")
                        .version("v1")
                        .description("职工网络文化作品征集、逐级推荐上报与评审。错误均为 application/problem+json；"
                                + "默认中文，Accept-Language: en 时为英文。所有文字可用任意 Unicode 字符。"))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .components(new Components()
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")));
    }

    @Bean
    OpenApiCustomizer problemSchema() {
        return document ->
                ModelConverters.getInstance().read(ProblemDetail.class).forEach(document.getComponents()::addSchemas);
    }

    @Bean
    OperationCustomizer problemAnswers() {
        return (operation, handler) -> {
            PROBLEMS.forEach((status, description) -> add(operation, status, description));
            return operation;
        };
    }

    private static void add(Operation operation, String status, String description) {
        MediaType problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/ProblemDetail"));
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(description)
                                .content(new Content().addMediaType("application/problem+json", problem)));
    }
}
