package dev.pep.gateway.partner;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import dev.pep.platform.sql.Sql;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signing keys in the database, which all copies of the gateway share: one lock lets one copy make a key, and a new
 * key is published well before it signs, so that no verifier meets a key that it cannot know.
 */
@Component
class KeyStore {

    private static final Duration PUBLISHED_FIRST = Duration.ofMinutes(15);
    private static final Duration PUBLISHED_AFTER = Duration.ofDays(1);
    private static final long LOCK = 0x7065706b657973L;

    private final JdbcClient jdbc;
    private final PartnerSettings settings;
    private final Clock clock;

    KeyStore(JdbcClient jdbc, PartnerSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    private record Row(ECKey key, Instant createdAt) {}

    @Transactional
    public SigningKeys load() {
        List<Row> rows = rows();
        if (rows.isEmpty() || rows.getFirst().createdAt().isBefore(before(settings.keyLife()))) {
            jdbc.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query()
                    .listOfRows();
            rows = rows();
            if (rows.isEmpty() || rows.getFirst().createdAt().isBefore(before(settings.keyLife()))) {
                insertNew();
                rows = rows();
            }
        }
        return new SigningKeys(current(rows), rows.stream().map(Row::key).toList());
    }

    private ECKey current(List<Row> newestFirst) {
        return newestFirst.stream()
                .filter(row -> row.createdAt().isBefore(before(PUBLISHED_FIRST)))
                .findFirst()
                .orElseGet(newestFirst::getLast)
                .key();
    }

    private List<Row> rows() {
        return jdbc.sql("select jwk, created_at from signing_key where created_at > :limit order by created_at desc")
                .param("limit", Sql.at(before(settings.keyLife().plus(PUBLISHED_AFTER))))
                .query((row, number) -> new Row(parse(row.getString("jwk")), Sql.instant(row, "created_at")))
                .list();
    }

    private void insertNew() {
        ECKey key = generate();
        jdbc.sql("insert into signing_key (kid, jwk, created_at) values (:kid, :jwk, :now)")
                .param("kid", key.getKeyID())
                .param("jwk", key.toJSONString())
                .param("now", Sql.at(clock.instant()))
                .update();
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ECKey parse(String jwk) {
        try {
            return ECKey.parse(jwk);
        } catch (ParseException broken) {
            throw new IllegalStateException("A signing key in the database cannot be read", broken);
        }
    }

    private Instant before(Duration age) {
        return clock.instant().minus(age);
    }
}
