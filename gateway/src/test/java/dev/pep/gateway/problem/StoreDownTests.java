package dev.pep.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.platform.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
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
        assertThat(response.getContentAsString())
                .contains("problems/unavailable")
                .doesNotContain("secret");
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
}
