package daybook.adapters.rest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Issues tokens for tests, right ones and, part by part, wrong ones. */
public record TestIssuer(ECKey key) {

    static final String NAME = "https://issuer.test";
    static final String AUDIENCE = "daybook-test";
    private static final int AN_HOUR = 3_600;

    /** A right token. */
    public String token(String officer, String force, String role) {
        return signed(header(), claims(officer, force, role).build());
    }

    /** The head of a right token. */
    public JWSHeader header() {
        return new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.getKeyID())
                .build();
    }

    /** The claims of a right token. */
    public JWTClaimsSet.Builder claims(String officer, String force, String role) {
        Instant now = Clock.systemUTC().instant();
        return new JWTClaimsSet.Builder()
                .issuer(NAME)
                .audience(AUDIENCE)
                .subject(officer)
                .claim("force", force)
                .claim("roles", List.of(role))
                .claim("scope", "daybook")
                .claim("client_id", "test")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(AN_HOUR)));
    }

    /** A token of that head and those claims, signed with its key. */
    public String signed(JWSHeader header, JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return token.serialize();
    }
}
