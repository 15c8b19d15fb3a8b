package dev.pep.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import dev.pep.notification.message.MessageKind;
import dev.pep.platform.test.HouseRules;
import java.time.Clock;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.stereotype.Component;

/** The house rules, and those of this service. */
@AnalyzeClasses(packages = "dev.pep.notification", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchTests houseRules = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule fewKnowGraph = noClasses()
            .that()
            .resideOutsideOfPackages("..notification.graph", "..notification.mail", "..notification.directory")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.microsoft..", "com.azure..", "okhttp3..");

    @ArchTest
    static final ArchRule eventsAreKnownAtTheEdgeOnly = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Listener")
            .and()
            .doNotHaveSimpleName("ReportedChanges")
            .and()
            .haveSimpleNameNotEndingWith("Events")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SpecificRecord.class);

    @ArchTest
    static final ArchRule eachKindOfMessageIsABean = classes()
            .that()
            .areAssignableTo(MessageKind.class)
            .and()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .beAnnotatedWith(Component.class);

    @ArchTest
    static final ArchRule theClockIsThatOfTheDatabase = noClasses().should().callMethod(Clock.class, "systemUTC");
}
