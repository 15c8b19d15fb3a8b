package dev.pep.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.boot.autoconfigure.AutoConfiguration;

@AnalyzeClasses(packages = "dev.pep.platform", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("dev.pep.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule knowsNoService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.pep.heatmap..", "dev.pep.notification..", "dev.pep.gateway..");

    @ArchTest
    static final ArchRule wiringIsPrivate =
            classes().that().areAnnotatedWith(AutoConfiguration.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule serializersAreNamedInOnePlace = noClasses()
            .that()
            .doNotHaveSimpleName("EventSerde")
            .and()
            .doNotHaveSimpleName("KnownDatums") // named by EventSerde, made by Apicurio
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.apicurio..", "io.confluent..");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses().should().callMethod(Thread.class, "sleep", long.class);

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
            .haveSimpleNameEndingWith("DTO");
}
