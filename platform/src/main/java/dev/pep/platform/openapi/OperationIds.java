package dev.pep.platform.openapi;

import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Names an operation by its controller and method, as in {@code partner.change}: a name that stays when other
 * operations come or go.
 */
final class OperationIds implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        String controller = handler.getBeanType().getSimpleName().replaceFirst("Controller$", "");
        return operation.operationId(
                StringUtils.uncapitalize(controller) + "." + handler.getMethod().getName());
    }
}
