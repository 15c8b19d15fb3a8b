package dev.pep.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key that signs every token: made once and kept in a file, so that tokens survive a restart. */
final class SigningKey {

    private SigningKey() {}

    static RSAKey in(Path folder) {
        var file = folder.resolve("signing-key.json");
        try {
            return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : make(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParseException | JOSEException failure) {
            throw new IllegalStateException(file + " holds no RSA key: delete it to get a new one", failure);
        }
    }

    private static RSAKey make(Path file) throws IOException, JOSEException {
        var key = new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).generate();
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, key.toJSONString());
        return key;
    }
}
