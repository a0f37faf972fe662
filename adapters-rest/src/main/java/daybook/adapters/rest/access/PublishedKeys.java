package daybook.adapters.rest.access;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/** The keys that an issuer publishes, looked up again when a token names one that is not among them. Source: RFC 7517. */
public final class PublishedKeys {

    private static final int PATIENCE_MILLIS = 2_000;
    /** Whoever sends made-up names of keys makes us look no more often, and a new key is known no later. */
    private static final long BETWEEN_LOOKS_MILLIS = 5_000;

    private static final int LONGEST = 256 * 1024;

    private PublishedKeys() {}

    /**
     * The keys published there.
     *
     * @param where an address that begins with {@code https:}, or a file
     * @throws IllegalArgumentException if it is neither
     */
    public static JWKSource<SecurityContext> at(String where) {
        boolean remote = where.startsWith("https:");
        if (!remote && !Files.isReadable(Path.of(where))) {
            throw new IllegalArgumentException(
                    "http-jwks: expected an address that begins with https:, or a file that can be read");
        }
        ResourceRetriever retriever = remote
                ? new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, LONGEST)
                : file -> new Resource(Files.readString(Path.of(URI.create(file.toString()))), "application/json");
        return JWKSourceBuilder.<SecurityContext>create(url(remote, where), retriever)
                .retrying(true)
                .rateLimited(BETWEEN_LOOKS_MILLIS)
                .build();
    }

    private static URL url(boolean remote, String where) {
        try {
            return remote
                    ? URI.create(where).toURL()
                    : Path.of(where).toAbsolutePath().toUri().toURL();
        } catch (MalformedURLException none) {
            throw new IllegalArgumentException("expected an address that begins with https:, or a file", none);
        }
    }
}
