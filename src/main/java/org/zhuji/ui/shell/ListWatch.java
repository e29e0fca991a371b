package org.zhuji.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.zhuji.inbox.Holder;
import org.zhuji.inbox.ListsChanged;

/**
 * Tells open windows that a list of theirs changed, at most once a second, however many decisions were taken in it. Windows
 * that are gone are forgotten.
 */
@Component
public class ListWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ListWatch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private final Set<Holder> changed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean planned = new AtomicBoolean();
    private final ScheduledExecutorService timer;
    private final Duration pause;

    @Autowired
    ListWatch() {
        this(PAUSE);
    }

    ListWatch(Duration pause) {
        this.pause = pause;
        this.timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "list-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * @param lists whose changes are told
     * @param told runs with the window's lock, as the person who is signed in now; what they may see is looked up anew
     * @return ends it; ends by itself when the window has gone
     */
    public Registration watch(UI window, Set<Holder> lists, Runnable told) {
        Watcher watcher = new Watcher(
                window,
                Set.copyOf(lists),
                new DelegatingSecurityContextRunnable(quiet(told), SecurityContextHolder.getContext()));
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Nobody asked for anything, so nobody is shown a message: a page that may not be seen any more just stays as it is. */
    private static Runnable quiet(Runnable told) {
        return () -> {
            try {
                told.run();
            } catch (RuntimeException fault) {
                LOG.info("A window was not brought up to date: {}", fault.toString());
            }
        };
    }

    /** Runs after somebody's commit, so it only takes note. */
    @EventListener
    void changed(ListsChanged change) {
        if (watchers.isEmpty()) {
            return;
        }
        changed.addAll(change.lists());
        if (planned.compareAndSet(false, true)) {
            try {
                timer.schedule(this::tellAll, pause.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException shuttingDown) {
                LOG.debug("Nobody is told any more");
            }
        }
    }

    private void tellAll() {
        planned.set(false);
        Set<Holder> lists = new HashSet<>(changed);
        changed.removeAll(lists);
        for (Watcher watcher : List.copyOf(watchers)) {
            if (watcher.lists.stream().anyMatch(lists::contains)) {
                tell(watcher);
            }
        }
    }

    private void tell(Watcher watcher) {
        try {
            watcher.window.access(watcher.told::run);
        } catch (UIDetachedException gone) {
            watchers.remove(watcher);
        } catch (RuntimeException fault) {
            LOG.warn("A window could not be told of changes", fault);
        }
    }

    int watching() {
        return watchers.size();
    }

    @PreDestroy
    void end() {
        timer.shutdownNow();
    }

    /** One window; two windows of one person are two. */
    private static final class Watcher {

        private final UI window;
        private final Set<Holder> lists;
        private final Runnable told;

        private Watcher(UI window, Set<Holder> lists, Runnable told) {
            this.window = window;
            this.lists = lists;
            this.told = told;
        }
    }
}
