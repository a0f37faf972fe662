package daybook.adapters.rest.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.application.access.ActingClaim;
import daybook.application.access.ActingRole;
import java.text.ParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Believes access tokens of one issuer: signed with a key that it published, for this deployment, not expired. Source: RFC 9068.
 *
 * <p>Whoever acts is the token's {@code sub}; the claim {@code force} names their force, {@code roles} exactly one of our roles.
 */
public final class Tokens {

    /** The algorithms of signatures that are believed: none that shares a secret, and never none at all. */
    public static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.PS256, JWSAlgorithm.RS256);

    private static final int LONGEST = 8_192;
    private static final int CLOCK_SKEW_SECONDS = 30;
    private static final String SCHEME = "Bearer ";

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /**
     * Believes the tokens of that issuer.
     *
     * @param issuer its name, as in {@code iss}
     * @param audience the name of this deployment, as in {@code aud}
     * @param keys the keys that it published, and publishes from now on
     */
    public Tokens(String issuer, String audience, JWKSource<SecurityContext> keys) {
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt")));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        DefaultJWTClaimsVerifier<SecurityContext> claims = new DefaultJWTClaimsVerifier<>(
                audience,
                new JWTClaimsSet.Builder().issuer(issuer).build(),
                Set.of("sub", "exp", "iat", "jti", "client_id"));
        claims.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(claims);
    }

    /**
     * Whoever sent a request.
     *
     * @param authorization the header
     * @throws Problem if there is no token, or it is not believed, or says too little; nothing of it is repeated
     */
    public Caller caller(Optional<String> authorization) {
        String header = authorization.orElseThrow(() -> notSignedIn("Bearer realm=\"daybook\""));
        boolean bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        if (!bearer || header.length() > LONGEST) {
            throw notBelieved();
        }
        JWTClaimsSet claims;
        try {
            claims = processor.process(header.substring(SCHEME.length()).strip(), null);
        } catch (RateLimitReachedException unknownKey) {
            // Its key is not among those that were looked up a moment ago, and nobody makes us look without end.
            throw notBelieved();
        } catch (KeySourceException nowhere) {
            throw Problem.of(ProblemKind.UNAVAILABLE, "The keys of the issuer cannot be had now.")
                    .with("Retry-After", "5");
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException unbelievable) {
            throw notBelieved();
        }
        return read(claims)
                .orElseThrow(() -> Problem.of(
                                ProblemKind.NOT_PERMITTED,
                                "The token has to name who acts (sub), their police force (force) and one role of Daybook (roles).")
                        .with("WWW-Authenticate", "Bearer realm=\"daybook\", error=\"insufficient_scope\""));
    }

    private static Optional<Caller> read(JWTClaimsSet claims) {
        try {
            List<String> roles = Optional.ofNullable(claims.getStringListClaim("roles")).stream()
                    .flatMap(List::stream)
                    .filter(it -> ActingRole.under(it).isPresent())
                    .toList();
            if (roles.size() != 1) {
                return Optional.empty();
            }
            Caller caller = new Caller(
                    Objects.requireNonNullElse(claims.getSubject(), ""),
                    Objects.requireNonNullElse(claims.getStringClaim("force"), ""),
                    roles.get(0),
                    new HashSet<>(Arrays.asList(Objects.requireNonNullElse(claims.getStringClaim("scope"), "")
                            .split(" "))));
            boolean whole = new ActingClaim(caller.officer(), caller.force(), caller.role(), "")
                    .faults(false)
                    .isEmpty();
            return whole ? Optional.of(caller) : Optional.empty();
        } catch (ParseException otherwise) {
            return Optional.empty();
        }
    }

    private static Problem notSignedIn(String challenge) {
        return Problem.of(ProblemKind.NOT_SIGNED_IN, "Send an access token: Authorization: Bearer …")
                .with("WWW-Authenticate", challenge);
    }

    private static Problem notBelieved() {
        return Problem.of(ProblemKind.NOT_SIGNED_IN, "The access token is not one that is believed here.")
                .with("WWW-Authenticate", "Bearer realm=\"daybook\", error=\"invalid_token\"");
    }
}
