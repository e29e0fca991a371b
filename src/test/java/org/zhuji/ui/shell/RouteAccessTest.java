package org.zhuji.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.zhuji.people.Role;

/** Every page against every role. Whoever adds a page or opens one wider has to say so here too. */
@Tag("REQ-04")
class RouteAccessTest {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> OFFICIALS = Set.of(
            Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.PANEL_CHAIR, Role.LEADERSHIP_GROUP, Role.ORGANISER);

    private static final Set<String> PUBLIC = Set.of("e", "follow", "login", "results/:campaignId?", "verify");

    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    @Test
    void onlyTheEntryTheReceiptTheResultsAndTheLoginAreOpenToEverybody() {
        Set<String> open = pages().entrySet().stream()
                .filter(page -> checker.hasAccess(page.getValue(), null, role -> false))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertThat(open).isEqualTo(PUBLIC);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensToARoleWhatItsDutyNeedsAndNothingElse(Role role) {
        Set<String> open = pages().entrySet().stream()
                .filter(page -> checker.hasAccess(page.getValue(), role::name, role.name()::equals))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        Set<String> expected = expected().entrySet().stream()
                .filter(page -> page.getValue().contains(role))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        expected.addAll(PUBLIC);
        assertThat(open).isEqualTo(expected);
    }

    @Test
    void noPageIsWithoutASayingWhoMayOpenIt() {
        assertThat(pages().values())
                .allSatisfy(page -> assertThat(Arrays.stream(page.getAnnotations())
                                .filter(RouteAccessTest::saysWho)
                                .count())
                        .as(page.getSimpleName())
                        .isEqualTo(1));
    }

    private static Map<String, Set<Role>> expected() {
        Map<String, Set<Role>> pages = new TreeMap<>();
        Stream.of("", "account", "notices", "campaigns", "campaigns/:campaignId([0-9]+)")
                .forEach(address -> pages.put(address, ALL));
        Stream.of("inbox", "inbox/done", "inbox/:itemId([0-9]{1,18})", "works", "works/:workId([0-9]{1,18})")
                .forEach(address -> pages.put(address, OFFICIALS));
        pages.put("inbox/:itemId([0-9]{1,18})/close-reception", Set.of(Role.RECEIVING_DESK));
        Stream.of("copies", "started", "supervisions")
                .forEach(address ->
                        pages.put(address, Set.of(Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.ORGANISER)));
        pages.put("submission", Set.of(Role.WORKER));
        pages.put("submission/new", Set.of(Role.WORKER, Role.HANDLER));
        pages.put("submission/work", Set.of(Role.WORKER, Role.HANDLER));
        pages.put("submission/collection", Set.of(Role.HANDLER, Role.LEADER));
        pages.put("submission/poster", Set.of(Role.HANDLER, Role.LEADER));
        pages.put("summary-table", Set.of(Role.HANDLER, Role.LEADER));
        pages.put("judging", Set.of(Role.JUDGE));
        pages.put("judging/sheet/:sheetId", Set.of(Role.JUDGE));
        pages.put("judging/:judgingId/sheets", Set.of(Role.JUDGE));
        pages.put("judging/overview", Set.of(Role.PANEL_CHAIR, Role.ORGANISER, Role.LEADERSHIP_GROUP));
        pages.put("judging/:judgingId/panel", Set.of(Role.ORGANISER));
        pages.put("judging/:judgingId/progress", Set.of(Role.PANEL_CHAIR, Role.ORGANISER));
        pages.put("judging/:judgingId/award-table", Set.of(Role.LEADERSHIP_GROUP, Role.PANEL_CHAIR, Role.ORGANISER));
        pages.put("campaigns/:campaignId/award-list", Set.of(Role.LEADERSHIP_GROUP, Role.ORGANISER));
        pages.put("substitutions", Set.of(Role.HANDLER, Role.LEADER, Role.RECEIVING_DESK, Role.SECURITY_ADMIN));
        pages.put("unions", Set.of(Role.SYSTEM_ADMIN));
        pages.put("people", Set.of(Role.SECURITY_ADMIN));
        pages.put("audit", Set.of(Role.AUDITOR));
        return pages;
    }

    /** @return the page classes by the address of their route */
    private static Map<String, Class<?>> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, Class<?>> pages = new TreeMap<>();
        for (BeanDefinition found : scanner.findCandidateComponents("org.zhuji")) {
            Class<?> page = classOf(found.getBeanClassName());
            pages.put(page.getAnnotation(Route.class).value(), page);
        }
        return pages;
    }

    private static Class<?> classOf(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean saysWho(Annotation annotation) {
        return annotation instanceof RolesAllowed
                || annotation instanceof PermitAll
                || annotation instanceof AnonymousAllowed;
    }
}
