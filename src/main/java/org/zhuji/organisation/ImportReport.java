package org.zhuji.organisation;

import java.util.List;

/** What an import would do, or did: nothing at all while there is a fault. */
public record ImportReport(int toCreate, List<Renaming> renamings, int unchanged, List<ImportFault> faults) {

    /** Names are printed in certificates, so each change is shown before it happens. */
    public record Renaming(String code, String before, String after) {}

    public ImportReport {
        renamings = List.copyOf(renamings);
        faults = List.copyOf(faults);
    }

    public boolean isClean() {
        return faults.isEmpty();
    }

    public int toRename() {
        return renamings.size();
    }
}
