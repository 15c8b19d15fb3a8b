package dev.pep.gateway.person;

import dev.pep.platform.sql.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The names that the directory has given, with how long each is good; expired ones are neither told nor kept. */
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

    /** Returns the names that are good now of these people, whose addresses are in lower case. */
    List<DirectoryName> of(Collection<String> emails) {
        return jdbc.sql("select email, name from directory_name where email = any(:emails) and good_until > :now")
                .param("emails", emails.toArray(String[]::new))
                .param("now", in(Duration.ZERO))
                .query(DirectoryName.class)
                .list();
    }

    void keep(List<DirectoryName> names) {
        jdbc.sql("delete from directory_name where good_until <= :now")
                .param("now", in(Duration.ZERO))
                .update();
        names.forEach(this::keep);
    }

    private void keep(DirectoryName one) {
        jdbc.sql("""
                        insert into directory_name (email, name, good_until) values (:email, :name, :until)
                        on conflict (email) do update set name = excluded.name, good_until = excluded.good_until
                        """)
                .param("email", one.email())
                .param("name", one.name())
                .param("until", in(one.name() == null ? settings.unknownFor() : settings.knownFor()))
                .update();
    }

    private OffsetDateTime in(Duration time) {
        return Sql.at(clock.instant().plus(time));
    }
}
