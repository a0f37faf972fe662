package daybook.adapters.rest.access;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import daybook.adapters.rest.Client;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestIssuer;
import daybook.adapters.rest.TestServer;
import daybook.adapters.rest.route.Route;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {

    private static final int TOO_LONG = 8_000;
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Route> routesThatNeedAToken() {
        return server.routes().stream().filter(it -> it.admission().scope().isPresent());
    }

    @ParameterizedTest
    @MethodSource("routesThatNeedAToken")
    void no_attack_with_a_token_gets_anywhere(Route route) {
        List<String> passed = new ArrayList<>();
        attacks().forEach((attack, header) -> {
            Reply reply = ask(route, header);
            boolean refused = reply.status() == 401 || reply.status() == 403;
            if (!refused || reply.header("WWW-Authenticate").isEmpty()) {
                passed.add(attack + " gets " + reply.status());
            }
            if (!header.isEmpty() && reply.body().contains(header)) {
                passed.add(attack + " is repeated");
            }
        });
        assertEquals(List.of(), passed);
    }

    @ParameterizedTest
    @MethodSource("routesThatNeedAToken")
    void a_right_token_without_the_scope_of_the_operation_says_which_it_needs(Route route) {
        TestIssuer issuer = server.issuer();
        String token = issuer.signed(
                issuer.header(),
                issuer.claims("PC.1", "NORTH", "recorder")
                        .claim("scope", "daybook:nothing")
                        .build());

        Reply reply = ask(route, "Bearer " + token);

        assertEquals(403, reply.status());
        assertTrue(reply.header("WWW-Authenticate")
                .contains(route.admission().scope().orElseThrow()));
    }

    /** That the attacks fail for what is wrong with them, and not because nobody gets in. */
    @Test
    void the_right_token_gets_in_however_the_scheme_is_written() {
        String token = server.issuer().token("PC.1", "NORTH", "recorder");

        assertAll(
                () -> assertEquals(415, ask(assessments(), "Bearer " + token).status()),
                () -> assertEquals(415, ask(assessments(), "bearer " + token).status()));
    }

    private static Route assessments() {
        return server.routes().stream()
                .filter(it -> it.path().equals("/v1/assessments"))
                .findFirst()
                .orElseThrow();
    }

    private static Reply ask(Route route, String header) {
        Client client = server.anybody().with("Daybook-Purpose", "to test");
        return (header.isEmpty() ? client : client.with("Authorization", header))
                .send(
                        route.method(),
                        route.path().replaceAll("\\{[a-z]+}", "x"),
                        HttpRequest.BodyPublishers.noBody(),
                        "");
    }

    private static Map<String, String> attacks() {
        TestIssuer issuer = server.issuer();
        JWSHeader head = issuer.header();
        Map<String, String> attacks = new LinkedHashMap<>();
        attacks.put("no token", "");
        attacks.put("nothing after the scheme", "Bearer ");
        attacks.put("another scheme", "Basic " + issuer.token("PC.1", "NORTH", "recorder"));
        attacks.put("no JWT", "Bearer abc.def.ghi");
        attacks.put("the algorithm none", "Bearer " + new PlainJWT(right().build()).serialize());
        attacks.put("a key of its own", "Bearer " + new TestIssuer(otherKey("test")).signed(head, right().build()));
        attacks.put(
                "an unknown key id",
                "Bearer "
                        + issuer.signed(
                                new JWSHeader.Builder(head)
                                        .keyID("../../etc/passwd")
                                        .build(),
                                right().build()));
        attacks.put("a key it brings along", "Bearer " + bringsItsKey());
        attacks.put(
                "an address it brings along",
                "Bearer "
                        + issuer.signed(
                                new JWSHeader.Builder(head)
                                        .keyID("other")
                                        .jwkURL(URI.create("https://127.0.0.1:1/keys"))
                                        .build(),
                                right().build()));
        attacks.put("the public key as a secret", "Bearer " + withASharedSecret());
        attacks.put(
                "another type of token",
                "Bearer "
                        + issuer.signed(
                                new JWSHeader.Builder(head)
                                        .type(JOSEObjectType.JWT)
                                        .build(),
                                right().build()));
        attacks.put("expired", claims(right().expirationTime(Date.from(now().minusSeconds(60)))));
        attacks.put("not yet valid", claims(right().notBeforeTime(Date.from(now().plusSeconds(600)))));
        attacks.put("no expiry", claims(right().expirationTime(null)));
        attacks.put("another audience", claims(right().audience("somebody-else")));
        attacks.put("no audience", claims(right().audience((String) null)));
        attacks.put("another issuer", claims(right().issuer("https://elsewhere.test")));
        attacks.put("nobody", claims(right().subject(null)));
        attacks.put("an officer who breaks a line", claims(right().subject("PC.1\nX")));
        attacks.put("no force", claims(right().claim("force", null)));
        attacks.put("a force that is none", claims(right().claim("force", "../NORTH")));
        attacks.put("two roles", claims(right().claim("roles", List.of("recorder", "registrar"))));
        attacks.put("no role of ours", claims(right().claim("roles", List.of("admin"))));
        attacks.put("a role that is no list", claims(right().claim("roles", 7)));
        String token = issuer.token("PC.1", "NORTH", "recorder");
        attacks.put("truncated", "Bearer " + token.substring(0, token.length() - 4));
        attacks.put("without its signature", "Bearer " + token.substring(0, token.lastIndexOf('.') + 1));
        attacks.put("another payload", "Bearer " + swapped(token));
        attacks.put("very long", "Bearer " + token + "A".repeat(TOO_LONG));
        return attacks;
    }

    private static JWTClaimsSet.Builder right() {
        return server.issuer().claims("PC.1", "NORTH", "recorder");
    }

    private static String claims(JWTClaimsSet.Builder claims) {
        return "Bearer " + server.issuer().signed(server.issuer().header(), claims.build());
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private static String swapped(String token) {
        String[] parts = token.split("\\.");
        String[] other = server.issuer().token("PC.2", "NORTH", "registrar").split("\\.");
        return parts[0] + "." + other[1] + "." + parts[2];
    }

    private static String bringsItsKey() {
        ECKey own = otherKey("own");
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .jwk(own.toPublicJWK())
                .build();
        return new TestIssuer(own).signed(header, right().build());
    }

    private static String withASharedSecret() {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256)
                    .type(new JOSEObjectType("at+jwt"))
                    .keyID("test")
                    .build();
            SignedJWT token = new SignedJWT(header, right().build());
            token.sign(new MACSigner(
                    server.issuer().key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ECKey otherKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
