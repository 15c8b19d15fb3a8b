package dev.pep.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.pep.platform.call.ServiceUnavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
import org.springframework.web.multipart.MultipartException;

class ProblemHandlerTests {

    private final ProblemHandler handler = new ProblemHandler();
    private final MockHttpServletRequest call = new MockHttpServletRequest("POST", "/api/heatmap/imports");

    @Test
    void tellsAFactWithItsProperties() {
        var answer =
                handler.on(new Conflict("stale-edit", "Changed meanwhile", "Someone was faster.", Map.of("yours", 1)));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(answer.getBody()).isNotNull().satisfies(problem -> {
            assertThat(problem.getType()).hasToString("https://pep.example/problems/stale-edit");
            assertThat(problem.getProperties()).containsEntry("yours", 1);
        });
    }

    @Test
    void asksToTryAgainAfterATimeOfAtLeastOneSecond() {
        var answer = handler.on(new Unavailable("Not now.", Duration.ofMillis(10)));
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
    }

    @Test
    void saysThatTheDatabaseIsAwayWithoutItsWords() {
        var answer = handler.onDatabaseDown(new DataAccessResourceFailureException("secret host name"), call);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getBody()).isNotNull().asString().doesNotContain("secret");
    }

    @Test
    @DisplayName("quality 4: asks to try again when another service is away, without naming it")
    void asksToTryAgainWhenAServiceIsAway() throws Exception {
        var away = new ServiceUnavailable("other-service answered 503", null);
        var answer = MockMvcBuilders.standaloneSetup(new Failing(away))
                .setControllerAdvice(handler)
                .build()
                .perform(get("/failing"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
        assertThat(answer.getContentAsString())
                .contains("https://pep.example/problems/unavailable")
                .doesNotContain("other-service");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                DataAccessResourceFailureException.class,
                CannotGetJdbcConnectionException.class,
                CannotCreateTransactionException.class,
                TransactionSystemException.class,
                QueryTimeoutException.class
            })
    void asksToTryAgainWhereverTheDatabaseWentAway(Class<? extends Exception> failure) {
        assertThat(new ExceptionHandlerMethodResolver(ProblemHandler.class).resolveMethodByExceptionType(failure))
                .isNotNull()
                .extracting(Method::getName)
                .isEqualTo("onDatabaseDown");
    }

    @ParameterizedTest
    @ValueSource(classes = {PessimisticLockingFailureException.class, CannotAcquireLockException.class})
    @DisplayName("quality 4: asks to try again when others held what the call needs, without the database's words")
    void asksToTryAgainWhenOthersWereFaster(Class<? extends Exception> failure) throws Exception {
        var deadlock = failure.getConstructor(String.class).newInstance("deadlock on secret_table");
        var answer = MockMvcBuilders.standaloneSetup(new Failing(deadlock))
                .setControllerAdvice(handler)
                .build()
                .perform(get("/failing"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
        assertThat(answer.getContentAsString())
                .contains("https://pep.example/problems/unavailable")
                .doesNotContain("secret_table");
    }

    @Test
    @DisplayName(
            "quality 4: who hangs up in the middle of an upload is no error of ours; whatever else is not foreseen is one")
    void logsOnlyErrors() {
        Logger logger = (Logger) LoggerFactory.getLogger(ProblemHandler.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            var reset = new ClientAbortException(new IOException("Connection reset"));
            assertThat(handler.on(new MultipartException("Failed to parse", new IOException("", reset)), call))
                    .isNull();
            assertThat(log.list).isEmpty();
            assertThat(handler.on(new UncheckedIOException(new IOException("Broken pipe")), call))
                    .isNotNull();
            assertThat(log.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR);
        } finally {
            logger.detachAppender(log);
        }
    }

    @Test
    @DisplayName("quality 4: a connection that breaks towards a service is an error, unlike one that the caller breaks")
    void logsTheFaultOfAnotherService() {
        Logger logger = (Logger) LoggerFactory.getLogger(ProblemHandler.class);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            var broken = new ResourceAccessException("secret host", new IOException("Broken pipe"));
            var answer = Objects.requireNonNull(handler.on(broken, call));
            assertThat(answer.getBody()).asString().contains("unexpected").doesNotContain("secret");
            assertThat(log.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR);
        } finally {
            logger.detachAppender(log);
        }
    }

    @Test
    void asksForTextThatCanBeKept() {
        var zero = new DataIntegrityViolationException("", new SQLException("0x00", "22021"));
        assertThat(handler.on(zero, call).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        var twice = new DataIntegrityViolationException("", new SQLException("twice", "23505"));
        assertThat(handler.on(twice, call).getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Test
    void keepsTheInnerTextOfAnUnforeseenFailureToItself() {
        var answer = Objects.requireNonNull(handler.on(new IllegalStateException("table account column ecm"), call));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(answer.getBody()).isNotNull().asString().doesNotContain("ecm");
    }

    /** A controller whose call fails. */
    @RestController
    record Failing(Exception failure) {

        @GetMapping("/failing")
        String call() throws Exception {
            throw failure;
        }
    }
}
