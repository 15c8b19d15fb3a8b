package dev.pep.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.lang.reflect.Method;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
import tools.jackson.databind.json.JsonMapper;

class StoreDownTests {

    private static final CannotGetJdbcConnectionException AWAY = new CannotGetJdbcConnectionException("secret host");

    private final StoreDownFilter filter = new StoreDownFilter(new ProblemWriter(JsonMapper.shared()));
    private final MockHttpServletRequest request = new MockHttpServletRequest("PATCH", "/api/partner/report");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    @DisplayName("quality 2: no session can be looked up: the caller is asked to try again, and learns no inner text")
    void asksToTryAgain() throws Exception {
        FilterChain sessions = (asked, answered) -> {
            throw AWAY;
        };
        filter.doFilter(request, response, sessions);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getContentAsString()).contains("part-unavailable").doesNotContain("secret");
    }

    @Test
    @DisplayName("an answer that is on its way already is broken off instead of being mixed up")
    void leavesAnAnswerAlone() {
        FilterChain late = (asked, answered) -> {
            answered.flushBuffer();
            throw AWAY;
        };
        assertThatThrownBy(() -> filter.doFilter(request, response, late)).isSameAs(AWAY);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                CannotGetJdbcConnectionException.class,
                CannotCreateTransactionException.class,
                TransactionSystemException.class
            })
    void asksToTryAgainFromControllers(Class<? extends Exception> failure) {
        assertThat(new ExceptionHandlerMethodResolver(ProblemHandler.class).resolveMethodByExceptionType(failure))
                .isNotNull()
                .extracting(Method::getName)
                .isEqualTo("storeDown");
    }
}
