package dev.pep.gateway.person;

import dev.pep.platform.sql.Sql;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who have signed in, each once, with the name that the sign-in server told last. */
@Repository
class KnownPeople {

    private final JdbcClient jdbc;
    private final Clock clock;

    KnownPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void signedIn(String email, String name) {
        jdbc.sql("""
                        insert into person (email, name, last_seen_at) values (:email, :name, :now)
                        on conflict (email) do update
                        set name = excluded.name, last_seen_at = excluded.last_seen_at
                        """)
                .param("email", email.toLowerCase(Locale.ROOT))
                .param("name", name)
                .param("now", Sql.at(clock.instant()))
                .update();
    }

    /** Returns those of these people, whose addresses are in lower case, who have signed in. */
    List<Person> known(Collection<String> emails) {
        return jdbc.sql("select email, name from person where email = any(:emails)")
                .param("emails", emails.toArray(String[]::new))
                .query(Person.class)
                .list();
    }
}
