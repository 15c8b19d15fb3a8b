package dev.pep.engagement.material;

import dev.pep.platform.test.PepIntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * A test of materials on the running service: partners are put into the read model by hand, and the storage can fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PepIntegrationTest
@Import({MaterialFixture.class, PartnersByHand.class, FailingStorage.class})
@TestPropertySource(
        properties = {
            "pep.read-models.read=false",
            "pep.materials.storage.folder=target/materials",
            "pep.materials.upload.block-size=64KB",
            "pep.materials.upload.max-size=64MB",
            "pep.materials.upload.silence=2s"
        })
public @interface MaterialTest {}
