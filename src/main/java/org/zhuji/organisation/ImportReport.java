package org.zhuji.organisation;

import java.util.List;

/** What an import would do, or did: nothing at all while there is a fault. */
public record ImportReport(int toCreate, int toRename, int unchanged, List<ImportFault> faults) {

    public ImportReport {
        faults = List.copyOf(faults);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }
}
