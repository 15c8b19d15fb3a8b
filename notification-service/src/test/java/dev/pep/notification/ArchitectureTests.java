package dev.pep.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.NullMarked;

/** The house rules, for this service. */
@AnalyzeClasses(packages = "dev.pep.notification", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule onlyMailKnowsGraph = noClasses()
            .that()
            .resideOutsideOfPackage("..notification.mail")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.microsoft..", "com.azure..", "okhttp3..");

    @ArchTest
    static final ArchRule featuresDoNotGoInCircles =
            slices().matching("dev.pep.notification.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule eventsAreKnownAtTheEdgeOnly = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Listener")
            .and()
            .doNotHaveSimpleName("ReportedChanges")
            .and()
            .doNotHaveSimpleName("NotificationEvents")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SpecificRecord.class);

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("DTO")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Entity");

    @ArchTest
    static final ArchRule packagesAreNullMarked =
            classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule logsGoThroughTheLogger = noClasses().should(ACCESS_STANDARD_STREAMS);
}
