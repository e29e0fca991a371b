package org.zhuji.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhuji.inbox.Holder;
import org.zhuji.inbox.ListsChanged;

class ListWatchTest {

    private static final Holder MINE = new Holder("HANDLER@1");
    private static final Holder OTHER = new Holder("HANDLER@2");

    private final ListWatch watch = new ListWatch(Duration.ofMillis(50));
    private final AtomicInteger told = new AtomicInteger();

    @AfterEach
    void end() {
        watch.end();
    }

    @Test
    void tellsManyChangesOfAListOnceAndOthersNot() {
        watch.watch(window(), Set.of(MINE), told::incrementAndGet);
        AtomicInteger others = new AtomicInteger();
        watch.watch(window(), Set.of(OTHER), others::incrementAndGet);

        for (int i = 0; i < 200; i++) {
            watch.changed(new ListsChanged(Set.of(MINE)));
        }

        await().untilAsserted(() -> assertThat(told).hasPositiveValue());
        await().during(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(told.get()).isLessThan(5));
        assertThat(others).hasValue(0);
    }

    @Test
    void tellsAgainWhatChangesAfterwards() {
        watch.watch(window(), Set.of(MINE), told::incrementAndGet);
        watch.changed(new ListsChanged(Set.of(MINE)));
        await().untilAsserted(() -> assertThat(told).hasValue(1));

        watch.changed(new ListsChanged(Set.of(MINE, OTHER)));

        await().untilAsserted(() -> assertThat(told).hasValue(2));
    }

    @Test
    void forgetsWindowsThatAreGoneAndStopsWhenAsked() {
        UI gone = mock(UI.class);
        doThrow(new UIDetachedException()).when(gone).access(any());
        watch.watch(gone, Set.of(MINE), told::incrementAndGet);
        Registration registration = watch.watch(window(), Set.of(MINE), told::incrementAndGet);
        registration.remove();
        registration.remove();
        assertThat(watch.watching()).isEqualTo(1);

        watch.changed(new ListsChanged(Set.of(MINE)));

        await().untilAsserted(() -> assertThat(watch.watching()).isZero());
        assertThat(told).hasValue(0);
    }

    @Test
    void aWindowThatFailsKeepsNobodyElseFromBeingTold() {
        watch.watch(window(), Set.of(MINE), () -> {
            throw new IllegalStateException("test");
        });
        watch.watch(window(), Set.of(MINE), told::incrementAndGet);

        watch.changed(new ListsChanged(Set.of(MINE)));

        await().untilAsserted(() -> assertThat(told).hasValue(1));
    }

    @Test
    void afterTheEndNobodyIsHinderedByIt() {
        watch.watch(window(), Set.of(MINE), told::incrementAndGet);
        watch.end();

        watch.changed(new ListsChanged(Set.of(MINE)));

        assertThat(told).hasValue(0);
    }

    private static UI window() {
        UI window = mock(UI.class);
        doAnswer(call -> {
                    call.<Command>getArgument(0).execute();
                    return null;
                })
                .when(window)
                .access(any());
        return window;
    }
}
