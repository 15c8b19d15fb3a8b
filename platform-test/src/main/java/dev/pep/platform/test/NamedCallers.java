package dev.pep.platform.test;

import dev.pep.platform.link.LinkPurpose;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The partners and machines that a service itself names: by its purposes of links, and where it says who may call. */
final class NamedCallers {

    private static final Pattern AUTHORITY = Pattern.compile("\\b(PURPOSE|SCOPE)_([\\w.-]+)");

    private NamedCallers() {}

    static Stream<String> of(ApplicationContext service) {
        return Stream.concat(purposes(service), authorities(service));
    }

    private static Stream<String> purposes(ApplicationContext service) {
        return service.getBeansOfType(LinkPurpose.class).values().stream()
                .map(purpose -> Persona.partner(purpose.name()));
    }

    private static Stream<String> authorities(ApplicationContext service) {
        return service.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(handlers -> handlers.getHandlerMethods().values().stream())
                .flatMap(NamedCallers::rules)
                .flatMap(rule -> AUTHORITY.matcher(rule.value()).results())
                .map(NamedCallers::caller);
    }

    private static Stream<PreAuthorize> rules(HandlerMethod handler) {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .flatMap(place ->
                        Stream.ofNullable(AnnotatedElementUtils.findMergedAnnotation(place, PreAuthorize.class)));
    }

    private static String caller(MatchResult authority) {
        String name = authority.group(2);
        return authority.group(1).equals("SCOPE") ? Persona.machine(name) : Persona.partner(name);
    }
}
