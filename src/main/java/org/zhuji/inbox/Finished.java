package org.zhuji.inbox;

import java.util.HashSet;
import java.util.Set;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tasks decided in this transaction, so that nobody looks them up again when the engine takes them away a moment later. */
final class Finished {

    private static final Object KEY = Finished.class;

    private Finished() {}

    static void note(String taskId) {
        Set<String> noted = noted();
        if (noted == null) {
            noted = new HashSet<>();
            TransactionSynchronizationManager.bindResource(KEY, noted);
            TransactionSynchronizationManager.registerSynchronization(new Forgetting());
        }
        noted.add(taskId);
    }

    static boolean isNoted(String taskId) {
        Set<String> noted = noted();
        return noted != null && noted.contains(taskId);
    }

    @SuppressWarnings("unchecked")
    private static Set<String> noted() {
        return (Set<String>) TransactionSynchronizationManager.getResource(KEY);
    }

    private static final class Forgetting implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
        }
    }
}
