package daybook.adapters.rest.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import daybook.application.wiring.KeyFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Issues tokens to whoever develops on a machine of their own, signed with a key in a file there. Not for real records. */
public final class DevelopmentIssuer {

    /** The name under which it issues. */
    public static final String NAME = "urn:daybook:development";

    /** The deployment for which it issues. */
    public static final String AUDIENCE = "daybook";

    private static final String FILE = "development-issuer";
    private static final Duration VALID = Duration.ofHours(12);

    private final ECKey key;
    private final Clock clock;

    private DevelopmentIssuer(ECKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /** The issuer whose key is in that folder; the first one there makes it. */
    public static DevelopmentIssuer in(KeyFolder folder, Clock clock) {
        byte[] kept = folder.foundOrMade(FILE, DevelopmentIssuer::made);
        try {
            return new DevelopmentIssuer(ECKey.parse(new String(kept, StandardCharsets.US_ASCII)), clock);
        } catch (ParseException damaged) {
            throw new UncheckedIOException(
                    new IOException("the key of the development issuer is damaged: delete " + FILE));
        }
    }

    /** Believes its tokens. */
    public Tokens tokens() {
        return new Tokens(NAME, AUDIENCE, new ImmutableJWKSet<>(new JWKSet(key.toPublicJWK())));
    }

    /** A token for an officer of a force in a role, with every scope, valid for half a day. */
    public String token(String officer, String force, String role) {
        Instant now = clock.instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience(AUDIENCE)
                .subject(officer)
                .claim("force", force)
                .claim("roles", List.of(role))
                .claim("scope", "daybook")
                .claim("client_id", "development")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(VALID)))
                .build();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("its own key signs", impossible);
        }
        return token.serialize();
    }

    private static byte[] made() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString()
                    .getBytes(StandardCharsets.US_ASCII);
        } catch (JOSEException impossible) {
            throw new IllegalStateException("every JDK has P-256", impossible);
        }
    }
}
