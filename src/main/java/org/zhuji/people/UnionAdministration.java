package org.zhuji.people;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.organisation.Editor;
import org.zhuji.organisation.ImportReport;
import org.zhuji.organisation.NewUnion;
import org.zhuji.organisation.UnionImport;
import org.zhuji.organisation.UnionRegister;
import org.zhuji.organisation.UnionRow;

/** The system administrator's door to the tree of unions; stands here because only this module knows duties. */
@Service
@Transactional
public class UnionAdministration {

    private final UnionRegister register;
    private final UnionImport importer;
    private final Duties duties;

    UnionAdministration(UnionRegister register, UnionImport importer, Duties duties) {
        this.register = register;
        this.importer = importer;
        this.duties = duties;
    }

    public UnionRow add(Actor actor, NewUnion wanted) {
        return register.add(wanted, editor(actor));
    }

    public UnionRow rename(Actor actor, long unionId, String name, String shortName) {
        return register.rename(unionId, name, shortName, editor(actor));
    }

    /** Takes a union out of use: nothing new is entered there; its officials finish what is under way. */
    public UnionRow deactivate(Actor actor, long unionId) {
        return register.deactivate(unionId, editor(actor));
    }

    public UnionRow reactivate(Actor actor, long unionId) {
        return register.reactivate(unionId, editor(actor));
    }

    /** @return how many duties people hold at the union, to be told before it is deactivated */
    @Transactional(readOnly = true)
    public long dutiesAt(Actor actor, long unionId) {
        actor.require(Role.SYSTEM_ADMIN);
        return duties.countByUnionId(unionId);
    }

    /** The dry run: says what an import would do, row by row where it would fail. */
    @Transactional(readOnly = true)
    public ImportReport checkImport(Actor actor, byte[] content) {
        actor.require(Role.SYSTEM_ADMIN);
        return importer.check(content);
    }

    /** Imports all of it, or nothing where the report has faults; a second time changes nothing. */
    public ImportReport applyImport(Actor actor, byte[] content) {
        return importer.apply(content, editor(actor));
    }

    /** @return the heading of an import table and one sample row */
    public static List<List<String>> importTemplate() {
        return List.of(
                List.of("编码", "名称", "简称", "类型", "上级编码", "行政区划代码"),
                List.of("620102-009", "示例公司工会", "示例公司", "基层工会", "620102", ""));
    }

    private static Editor editor(Actor actor) {
        Duty duty = actor.require(Role.SYSTEM_ADMIN);
        return new Editor(actor.personId(), actor.name(), duty.label());
    }
}
