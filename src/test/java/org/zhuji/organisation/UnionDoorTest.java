package org.zhuji.organisation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class UnionDoorTest {

    @Test
    void onlyTheDoorThatAsksForTheDutyChangesTheTree() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.zhuji.organisation..", "org.zhuji.people..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(UnionRegister.class, UnionImport.class)
                .because("the register asks for no duty; UnionAdministration does")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.zhuji"));
    }
}
