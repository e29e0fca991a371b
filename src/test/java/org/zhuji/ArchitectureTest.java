package org.zhuji;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.zhuji.people.Actor;

/** The house rules that the compiler cannot hold; plain methods, since {@code @ArchTest} fields are silently skipped. */
class ArchitectureTest {

    /** Top first: a module may use those of rows below its own, never its row or one above. */
    private static final List<List<String>> STACK = List.of(
            List.of("ui", "api", "demo"),
            List.of("notification", "publication", "processadmin", "health"),
            List.of("escalation"),
            List.of("inbox"),
            List.of("judging"),
            List.of("works"),
            List.of("campaign"),
            List.of("people"),
            List.of("organisation"),
            List.of("audit"),
            List.of("shared"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.zhuji");

    private static final DescribedPredicate<JavaClass> STORED = DescribedPredicate.describe(
            "entities or repositories",
            type -> type.isAnnotatedWith(Entity.class) || type.isAssignableTo(Repository.class));

    @Test
    void modulesAreFreeOfCyclesAndKeepToWhatTheyDeclare() {
        ApplicationModules.of(ZhujiApplication.class).verify();
    }

    @Test
    void noModuleUsesOneOfItsOwnRowOrAbove() {
        for (int row = 0; row < STACK.size(); row++) {
            for (String module : STACK.get(row)) {
                String[] forbidden = notBelow(row, module);
                noClasses()
                        .that()
                        .resideInAPackage("org.zhuji." + module + "..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(forbidden))
                        .because("a module may only use what lies below it")
                        .allowEmptyShould(true)
                        .check(CLASSES);
            }
        }
    }

    @Test
    void everyPackageHasARowInTheStack() {
        List<String> known = STACK.stream().flatMap(List::stream).toList();

        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.zhuji."))
                        .map(name -> name.split("\\.")[2])
                        .distinct())
                .isSubsetOf(known);
    }

    @Test
    void onlyTheEngineAndTheDiagramLibraryKnowCamunda() {
        check(noClasses()
                .that(resideOutsideOfPackages("..escalation.engine..", "..processadmin..", "db.migration.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.."));
    }

    @Test
    void entitiesAndRepositoriesStayInsideTheirPackage() {
        check(classes().that(STORED).should().notBePublic());
    }

    @Test
    void windowsSeeNoEntity() {
        check(noClasses()
                .that()
                .resideInAnyPackage("org.zhuji.ui..", "org.zhuji.api..")
                .should()
                .dependOnClassesThat(STORED));
    }

    @Test
    void stepsAreNamedSoAndTouchNoTable() {
        DescribedPredicate<JavaClass> step = DescribedPredicate.describe(
                "implement JavaDelegate", type -> type.isAssignableTo("org.camunda.bpm.engine.delegate.JavaDelegate"));
        DescribedPredicate<JavaClass> table = DescribedPredicate.describe(
                "tables", type -> STORED.test(type) || type.getPackageName().startsWith("jakarta.persistence"));

        check(classes().that(step).should().haveSimpleNameEndingWith("Step"));
        check(noClasses().that(step).should().dependOnClassesThat(table));
    }

    @Test
    void desksDoNotKnowEachOther() {
        check(slices().matching("org.zhuji.ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        alwaysTrue(),
                        resideInAnyPackage("org.zhuji.ui.shell..", "org.zhuji.ui.parts..", "org.zhuji.ui.actions..")));
    }

    @Test
    void everyPageSaysWhoMayOpenIt() {
        check(classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class));
    }

    @Test
    void timeComesFromTheBusinessClock() {
        for (Class<?> type : List.of(
                Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class, OffsetDateTime.class)) {
            check(noClasses()
                    .that()
                    .resideOutsideOfPackage("org.zhuji.shared..")
                    .should()
                    .callMethod(type, "now")
                    .because("ADR-0009: one clock"));
        }
    }

    @Test
    void collaboratorsComeThroughConstructors() {
        check(noFields().should().beAnnotatedWith(Autowired.class));
        check(noFields().should().beAnnotatedWith(Value.class));
    }

    @Test
    void windowsLookUpWhoActsAtEveryAct() {
        check(noFields()
                .that()
                .haveRawType(Actor.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAnyPackage("org.zhuji.ui..", "org.zhuji.api..")
                .because("a duty may be taken away while a page is open"));
    }

    @Test
    void sharedStaysSmall() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.getPackageName().equals("org.zhuji.shared"))
                        .filter(type ->
                                type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)))
                .hasSizeLessThanOrEqualTo(15);
    }

    private static String[] notBelow(int row, String module) {
        List<String> packages = new ArrayList<>();
        STACK.subList(0, row + 1).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(module))
                .forEach(other -> packages.add("org.zhuji." + other + ".."));
        return packages.isEmpty() ? new String[] {"none"} : packages.toArray(String[]::new);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
