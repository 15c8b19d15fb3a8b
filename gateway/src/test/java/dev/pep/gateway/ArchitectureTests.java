package dev.pep.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.pep.platform.test.HouseRules;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The house style of the gateway")
@AnalyzeClasses(packages = "dev.pep.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests houseRules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule partnersAndInternalPeopleKnowNothingOfEachOther = noClasses()
            .that()
            .resideInAPackage("dev.pep.gateway.partner")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.pep.gateway.signin");

    @ArchTest
    static final ArchRule internalPeopleAndPartnersKnowNothingOfEachOther = noClasses()
            .that()
            .resideInAPackage("dev.pep.gateway.signin")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.pep.gateway.partner");

    @ArchTest
    static final ArchRule noServiceIsBuiltIn = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("dev.pep..")
                    .and(resideOutsideOfPackages("dev.pep.gateway..", "dev.pep.platform..")))
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");
}
