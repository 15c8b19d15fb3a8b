package dev.pep.engagement;

import dev.pep.platform.test.PepIntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of the running service with companies whose accounts and partners come by their topics. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PepIntegrationTest
@Import({OthersTopics.class, TestHeatmap.class, Companies.class})
@interface CompanyTest {}
