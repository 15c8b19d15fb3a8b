package dev.pep.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Checks who may call an operation before its arguments are read, so that whoever may not call it gets the same answer
 * whatever they send, and learns nothing of what the operation takes.
 */
final class RolesFirst implements HandlerInterceptor {

    private final AuthorizationManager<MethodInvocation> rules = new PreAuthorizeAuthorizationManager();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod operation) {
            check(new SimpleMethodInvocation(operation.createWithResolvedBean().getBean(), operation.getMethod()));
        }
        return true;
    }

    private void check(MethodInvocation call) {
        AuthorizationResult result =
                rules.authorize(() -> SecurityContextHolder.getContext().getAuthentication(), call);
        if (result != null && !result.isGranted()) {
            throw new AuthorizationDeniedException("Access Denied", result);
        }
    }
}
