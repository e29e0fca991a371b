package org.zhuji.ui.administration;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.zhuji.organisation.UnionLevel;
import org.zhuji.organisation.UnionRow;
import org.zhuji.organisation.UnionScope;
import org.zhuji.organisation.UnionService;

/** Reads the tree branch by branch as it is opened; while something is searched for, the hits as a flat list. */
class UnionTree extends AbstractBackEndHierarchicalDataProvider<UnionRow, Void> {

    private static final int HITS = 300;
    private static final Comparator<UnionRow> ORDER =
            Comparator.comparing(UnionRow::kind).thenComparing(UnionRow::code);

    private final transient UnionService unions;
    private String wanted = "";

    UnionTree(UnionService unions) {
        this.unions = unions;
    }

    void search(String text) {
        wanted = text == null ? "" : text.strip();
        refreshAll();
    }

    @Override
    public int getChildCount(HierarchicalQuery<UnionRow, Void> query) {
        return (int) children(query.getParent()).stream()
                .skip(query.getOffset())
                .limit(query.getLimit())
                .count();
    }

    @Override
    public boolean hasChildren(UnionRow union) {
        return wanted.isEmpty()
                && union.level() != UnionLevel.GRASSROOTS
                && !unions.allChildren(union.id()).isEmpty();
    }

    @Override
    protected Stream<UnionRow> fetchChildrenFromBackEnd(HierarchicalQuery<UnionRow, Void> query) {
        return children(query.getParent()).stream().skip(query.getOffset()).limit(query.getLimit());
    }

    @Override
    public Object getId(UnionRow union) {
        return union.id();
    }

    private List<UnionRow> children(UnionRow parent) {
        if (parent != null) {
            return unions.allChildren(parent.id()).stream().sorted(ORDER).toList();
        }
        UnionRow province = unions.province();
        return wanted.isEmpty()
                ? List.of(province)
                : unions.search(new UnionScope(List.of(province.path())), wanted, HITS);
    }
}
