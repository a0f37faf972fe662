package daybook.adapters.rest.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a server is told before it starts.
 *
 * @param host the address that it listens at; by default that of this machine alone
 * @param port the port, 1 to 65535; 0 takes any that is free
 * @param issuer whose tokens are believed
 * @param limits how much it takes on
 * @param tls the key and certificate that it answers with; empty if something before it does that
 */
public record HttpSettings(String host, int port, Issuer issuer, Limits limits, Optional<Tls> tls) {

    /**
     * Whose tokens are believed.
     *
     * @param name its name, as in {@code iss}
     * @param audience the name of this deployment, as in {@code aud}
     * @param keys where it publishes its keys: a file, or an address that begins with {@code https:}
     */
    public record Issuer(String name, String audience, String keys) {}

    /**
     * How much a server takes on.
     *
     * @param connections at most so many connections at once
     * @param perSecond at most so many requests of one subject each second, and as many at once
     * @param arrival how long the head of a first request, and a pause within one, may take
     * @param stopping how long it goes on with what it took on when it is told to stop
     */
    public record Limits(int connections, int perSecond, Duration arrival, Duration stopping) {}

    /**
     * The key and certificate that a server answers with.
     *
     * @param keystore the file, in PKCS 12
     * @param password the file that holds its password
     */
    public record Tls(Path keystore, Path password) {}

    /** Where it can be reached. */
    public String address(int port) {
        return (tls.isPresent() ? "https://" : "http://") + host + ":" + port;
    }
}
