package daybook.adapters.rest.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import daybook.adapters.rest.TestIssuer;
import daybook.adapters.rest.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that an issuer publishes, and adds to. */
class PublishedKeysTest {

    private static final int ATTEMPTS = 20;

    @TempDir
    Path folder;

    private final ECKey first = key();
    private final ECKey second = key();
    private Path published;
    private Tokens tokens;

    @BeforeEach
    void publish() throws IOException {
        published = folder.resolve("jwks.json");
        publish(first);
        tokens = new Tokens("https://issuer.test", "daybook-test", PublishedKeys.at(published.toString()));
    }

    private void publish(ECKey... keys) throws IOException {
        Files.writeString(published, new JWKSet(List.of(keys)).toString(true));
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Caller caller(ECKey signedWith) {
        return tokens.caller(Optional.of("Bearer " + new TestIssuer(signedWith).token("PC.1", "NORTH", "recorder")));
    }

    @Test
    void a_key_that_was_never_published_is_not_believed_however_often_it_comes() {
        for (int i = 0; i < ATTEMPTS; i++) {
            Problem refused = assertThrows(Problem.class, () -> caller(key()));

            assertEquals(401, refused.kind().status());
        }
        assertEquals("PC.1", caller(first).officer());
    }

    @Test
    void a_key_that_is_published_later_is_believed_within_seconds_whoever_made_us_look_before() throws Exception {
        for (int i = 0; i < ATTEMPTS; i++) {
            assertThrows(Problem.class, () -> caller(key()));
        }
        publish(first, second);

        Instant latest = Instant.now().plus(Duration.ofSeconds(60));
        Optional<Caller> let = Optional.empty();
        while (let.isEmpty() && Instant.now().isBefore(latest)) {
            let = ifBelieved(second);
            Thread.sleep(200);
        }
        assertTrue(let.isPresent(), "the key that was published later is never believed");
        assertEquals("PC.1", caller(first).officer());
    }

    private Optional<Caller> ifBelieved(ECKey key) {
        try {
            return Optional.of(caller(key));
        } catch (Problem notYet) {
            return Optional.empty();
        }
    }

    @Test
    void keys_that_cannot_be_had_are_nobodys_fault_who_asks() throws IOException {
        Files.delete(published);

        Problem refused = assertThrows(Problem.class, () -> caller(first));

        assertEquals(503, refused.kind().status());
    }
}
