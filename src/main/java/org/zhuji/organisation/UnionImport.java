package org.zhuji.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Imports a table of unions: first a dry run, then all of it or nothing. Like UnionRegister it asks for no duty. */
@Service
public class UnionImport {

    private final UnionUnits unions;
    private final UnionRegister register;

    UnionImport(UnionUnits unions, UnionRegister register) {
        this.unions = unions;
        this.register = register;
    }

    /** @throws UnionFileUnreadable if the content is no table of unions */
    @Transactional(readOnly = true)
    public ImportReport check(byte[] content) {
        return new ImportPlan(UnionFile.read(content), known()).report();
    }

    /** @return what was done; nothing at all when the report has faults */
    @Transactional(propagation = Propagation.MANDATORY)
    public ImportReport apply(byte[] content, Editor editor) {
        List<UnionLine> lines = UnionFile.read(content);
        Map<String, UnionRow> known = known();
        ImportPlan plan = new ImportPlan(lines, known);
        if (plan.report().isClean()) {
            Map<String, Long> ids = new HashMap<>();
            known.forEach((code, union) -> ids.put(code, union.id()));
            plan.toCreate()
                    .forEach(line ->
                            ids.put(line.code(), create(line, ids, editor).id()));
            plan.toRename()
                    .forEach(
                            line -> register.rename(ids.get(line.code()), line.name(), line.shortNameOrName(), editor));
        }
        return plan.report();
    }

    private UnionRow create(UnionLine line, Map<String, Long> ids, Editor editor) {
        UnionKind kind = ImportPlan.kind(line.kind()).orElseThrow();
        long parent = kind == UnionKind.PROVINCE ? 0 : ids.get(line.parentCode());
        NewUnion wanted =
                new NewUnion(line.code(), line.name(), line.shortNameOrName(), kind, parent, line.regionOrNull());
        return kind == UnionKind.PROVINCE ? register.addProvince(wanted, editor) : register.add(wanted, editor);
    }

    private Map<String, UnionRow> known() {
        return unions.findAll().stream()
                .map(UnionUnit::row)
                .collect(Collectors.toMap(UnionRow::code, Function.identity()));
    }
}
