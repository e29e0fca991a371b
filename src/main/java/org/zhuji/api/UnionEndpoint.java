package org.zhuji.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionScope;
import org.zhuji.organisation.UnionService;
import org.zhuji.people.Actor;
import org.zhuji.people.NotYourDuty;
import org.zhuji.people.Role;

/** Unions: the caller's own subtrees, and the way up from them. */
@RestController
@RequestMapping("/api/v1/unions")
@Tag(name = "工会")
class UnionEndpoint {

    private final UnionService unions;

    UnionEndpoint(UnionService unions) {
        this.unions = unions;
    }

    @GetMapping
    @Operation(summary = "按名称或代码查找本单位及所属工会")
    List<UnionJson> search(
            Actor actor,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "50")
                    @Min(value = 1, message = "limit 应在 1 到 200 之间")
                    @Max(value = 200, message = "limit 应在 1 到 200 之间")
                    int limit) {
        return unions.search(scope(actor), text, limit).stream()
                .map(UnionJson::of)
                .toList();
    }

    @GetMapping("/{unionId}")
    @Operation(summary = "查看一个工会：本单位、所属工会或上级工会")
    UnionJson get(Actor actor, @PathVariable long unionId) {
        UnionRow union = unions.get(unionId);
        boolean isAbove = scope(actor).paths().stream().anyMatch(path -> path.startsWith(union.path()));
        if (!isAbove && !scope(actor).covers(union.path())) {
            throw new NotYourDuty();
        }
        return UnionJson.of(union);
    }

    @GetMapping("/{unionId}/children")
    @Operation(summary = "列出直接下级工会")
    List<UnionJson> children(Actor actor, @PathVariable long unionId) {
        if (!scope(actor).covers(unions.get(unionId).path())) {
            throw new NotYourDuty();
        }
        return unions.children(unionId).stream().map(UnionJson::of).toList();
    }

    private static UnionScope scope(Actor actor) {
        return actor.scope(Role.values());
    }
}
