package org.zhuji.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The door to the tree of unions. */
@Service
public class UnionService {

    public UnionRow province() {
        throw new UnsupportedOperationException();
    }

    /** @throws UnionNotFound if there is none */
    public UnionRow get(long id) {
        throw new UnsupportedOperationException();
    }

    public Optional<UnionRow> findByCode(String code) {
        throw new UnsupportedOperationException();
    }

    /** @return active direct children in the order of their codes */
    public List<UnionRow> children(long parentId) {
        throw new UnsupportedOperationException();
    }

    public Branch branchOf(long unionId) {
        throw new UnsupportedOperationException();
    }

    /** Searches names and codes within the scope; an empty text finds all. */
    public List<UnionRow> search(UnionScope scope, String text, int limit) {
        throw new UnsupportedOperationException();
    }
}
