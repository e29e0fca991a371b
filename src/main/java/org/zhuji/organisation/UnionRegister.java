package org.zhuji.organisation;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhuji.audit.AuditEntry;
import org.zhuji.audit.AuditLog;
import org.zhuji.audit.Verb;

/**
 * Changes the tree without asking who may: this module knows no duties. People go through {@code UnionAdministration}
 * in the module people, which does ask; only that door may call this one.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class UnionRegister {

    private final UnionUnits unions;
    private final AuditLog audit;

    UnionRegister(UnionUnits unions, AuditLog audit) {
        this.unions = unions;
        this.audit = audit;
    }

    /** @throws UnionRefused if the data is not acceptable below that parent */
    public UnionRow add(NewUnion wanted, Editor editor) {
        UnionUnit parent = find(wanted.parentId());
        if (!parent.row().active()) {
            throw new UnionRefused(
                    "上级工会已停用，请先恢复或另选上级。", "The parent union is not active; reactivate it or choose another.");
        }
        check(wanted, parent.row().kind());
        return save(wanted, parent, editor);
    }

    /** Adds the top of the tree, once. */
    UnionRow addProvince(NewUnion wanted, Editor editor) {
        return save(wanted, null, editor);
    }

    public UnionRow rename(long id, String name, String shortName, Editor editor) {
        refuse(UnionRules.name(name));
        refuse(UnionRules.shortName(shortName));
        UnionUnit union = find(id);
        String before = union.row().name();
        union.rename(name.strip(), shortName.strip());
        record(union.row(), Verb.RENAME, before + " → " + name.strip(), editor);
        return union.row();
    }

    /** Takes a union out of use: nothing new is entered there; what is under way is finished. */
    public UnionRow deactivate(long id, Editor editor) {
        UnionUnit union = find(id);
        if (union.row().kind() == UnionKind.PROVINCE) {
            throw new UnionRefused("省总工会不能停用。", "The provincial union cannot be deactivated.");
        }
        if (unions.existsByParentIdAndActiveTrue(id)) {
            throw new UnionRefused(
                    "该工会还有在用的下级工会，请先停用下级。", "This union still has active unions below it; deactivate those first.");
        }
        return activate(union, false, Verb.DEACTIVATE, editor);
    }

    public UnionRow reactivate(long id, Editor editor) {
        UnionUnit union = find(id);
        if (union.row().parentId() != null
                && !find(union.row().parentId()).row().active()) {
            throw new UnionRefused("上级工会已停用，请先恢复上级。", "The parent union is not active; reactivate it first.");
        }
        return activate(union, true, Verb.REACTIVATE, editor);
    }

    private UnionRow activate(UnionUnit union, boolean active, Verb verb, Editor editor) {
        if (union.row().active() != active) {
            union.activate(active);
            record(union.row(), verb, null, editor);
        }
        return union.row();
    }

    private void check(NewUnion wanted, UnionKind parent) {
        refuse(UnionRules.code(wanted.code()));
        refuse(UnionRules.name(wanted.name()));
        refuse(UnionRules.shortName(wanted.shortName()));
        refuse(UnionRules.region(wanted.regionCode()));
        refuse(UnionRules.below(wanted.kind(), parent));
        if (unions.findByCode(wanted.code()).isPresent()) {
            throw new UnionRefused(
                    "编码 " + wanted.code() + " 已被使用，请换一个。", "Code " + wanted.code() + " is taken; choose another.");
        }
    }

    private UnionRow save(NewUnion wanted, UnionUnit parent, Editor editor) {
        UnionUnit union = unions.save(new UnionUnit(
                wanted.code(), wanted.name().strip(), wanted.shortName().strip(), wanted.kind(), wanted.regionCode()));
        union.placeBelow(parent);
        record(union.row(), Verb.CREATE, wanted.code() + " " + wanted.name().strip(), editor);
        return union.row();
    }

    private void record(UnionRow union, Verb verb, String details, Editor editor) {
        audit.record(
                new AuditEntry("union", union.id(), verb, editor.personId(), editor.name(), editor.duty(), details));
    }

    private UnionUnit find(long id) {
        return unions.findById(id).orElseThrow(() -> new UnionNotFound(id));
    }

    private static void refuse(Optional<UnionRefused> refusal) {
        refusal.ifPresent(found -> {
            throw found;
        });
    }
}
