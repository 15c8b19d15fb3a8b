package dev.pep.gateway.person;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the directory said of people, with how long it counts; what no longer counts is neither told nor kept. */
@Repository
class DirectoryNames {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final DirectorySettings settings;

    DirectoryNames(JdbcClient jdbc, Clock clock, DirectorySettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** One answer: a name, or that there is none. */
    record Said(String email, @Nullable String name) {

        Optional<Person> person() {
            return Optional.ofNullable(name).map(known -> new Person(email, known));
        }
    }

    /** Returns what counts now of these people, whose addresses are in lower case. */
    List<Said> of(Collection<String> emails) {
        return jdbc.sql("select email, name from directory_name where email = any(:emails) and good_until > :now")
                .param("emails", emails.toArray(String[]::new))
                .param("now", in(Duration.ZERO))
                .query(Said.class)
                .list();
    }

    void keep(List<Said> answers) {
        jdbc.sql("delete from directory_name where good_until <= :now")
                .param("now", in(Duration.ZERO))
                .update();
        answers.forEach(this::keep);
    }

    private void keep(Said said) {
        jdbc.sql("""
                        insert into directory_name (email, name, good_until) values (:email, :name, :until)
                        on conflict (email) do update set name = excluded.name, good_until = excluded.good_until
                        """)
                .param("email", said.email())
                .param("name", said.name())
                .param("until", in(said.name() == null ? settings.unknownFor() : settings.knownFor()))
                .update();
    }

    private OffsetDateTime in(Duration time) {
        return OffsetDateTime.ofInstant(clock.instant().plus(time), ZoneOffset.UTC);
    }
}
