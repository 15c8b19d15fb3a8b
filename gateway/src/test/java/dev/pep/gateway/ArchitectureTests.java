package dev.pep.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.ConfigurationProperties;

@DisplayName("The house style of the gateway")
@AnalyzeClasses(packages = "dev.pep.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule namesSayWhatThingsAre =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|DTO|Dto|Entity|ServiceImpl)");

    @ArchTest
    static final ArchRule featuresDoNotGoInCircles =
            slices().matching("dev.pep.gateway.(*)..").should().beFreeOfCycles();

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
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.pep.heatmap..", "dev.pep.notification..", "dev.pep.platform..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule settingsAreRecords = classes()
            .that()
            .areAnnotatedWith(ConfigurationProperties.class)
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule collaboratorsComeThroughTheConstructor =
            fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothingSleeps = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule nothingIsPrinted = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule exceptionsAreFacts =
            noClasses().that().areAssignableTo(Throwable.class).should().haveSimpleNameEndingWith("Exception");

    @ArchTest
    static final ArchRule controllersArePackagePrivate = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .notBePublic();
}
