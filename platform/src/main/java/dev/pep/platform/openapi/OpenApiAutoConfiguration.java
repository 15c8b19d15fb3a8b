package dev.pep.platform.openapi;

import dev.pep.platform.security.Caller;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.Machine;
import dev.pep.platform.security.PartnerCaller;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.media.JsonSchema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** Gives a service the common parts of its OpenAPI document, at {@code /v3/api-docs}. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class OpenApiAutoConfiguration {

    static {
        // The caller comes from the token and is no parameter that a client could give.
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(InternalUser.class, PartnerCaller.class, Machine.class, Caller.class)
                .replaceWithSchema(JsonNode.class, new JsonSchema().description("Any JSON value"));
    }

    @Bean
    ModelConverter recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OperationCustomizer operationIds() {
        return new OperationIds();
    }

    @Bean
    OpenApiCustomizer sharedAnswers(@Value("${spring.application.name:service}") String service) {
        return new SharedAnswers(service);
    }

    @Bean
    OpenApiCustomizer examples() {
        return new Examples();
    }

    @Bean
    OpenApiCustomizer requestSchemas() {
        return new RequestSchemas();
    }
}
