package daybook.adapters.rest.server;

import daybook.adapters.rest.problem.ProblemKind;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** How the server below takes connections: within bounds, and with no thread for whoever is slow to say what they want. */
final class JettyServer {

    private static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";
    private static final int LONGEST_HEAD = 16 * 1024;
    /** For accepting and selecting, and to spare. */
    private static final int OWN_THREADS = 64;

    private static final int AS_MANY_AS_USUAL = -1;

    private static final long SLOWEST_BYTES_PER_SECOND = 32;

    /**
     * Each connection reads into memory of its own: of what it cannot read as HTTP, the library gives a shared buffer back while it
     * still reads into it, and another connection has got it by then (decision 0048).
     */
    private static final ByteBufferPool OWN_BUFFERS = new ByteBufferPool.NonPooling();

    private final HttpSettings settings;

    /** Where a request is being answered: while the server stops, whoever sends it may pause as long as before. */
    private final Set<EndPoint> atWork = ConcurrentHashMap.newKeySet();

    JettyServer(HttpSettings settings) {
        this.settings = settings;
    }

    void configure(JavalinConfig config) {
        config.jetty.threadPool = threads();
        config.jetty.modifyHttpConfiguration(this::configure);
        config.jetty.addConnector(this::connector);
        config.jetty.modifyServer(this::configure);
    }

    /** As many as there can be connections, so that whoever is slow keeps nobody waiting; virtual ones where Java has them. */
    private QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool(settings.limits().connections() + OWN_THREADS);
        threads.setName("daybook-http");
        if (VirtualThreads.areSupported()) {
            threads.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("daybook-http-"));
        }
        return threads;
    }

    private void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setUseInputDirectByteBuffers(false);
        http.setUseOutputDirectByteBuffers(false);
        http.setRequestHeaderSize(LONGEST_HEAD);
        http.setUriCompliance(UriCompliance.UNSAFE);
        http.addCustomizer(this::noted);
        http.addCustomizer(JettyServer::byAClearPath);
        http.addCustomizer(JettyServer::byItsOwnMethod);
        settings.tls().ifPresent(it -> http.addCustomizer(new SecureRequestCustomizer(false)));
    }

    private void configure(Server server) {
        server.setStopTimeout(settings.limits().stopping().toMillis());
        server.setErrorHandler(new InTheSameForm());
        server.insertHandler(new MinimumDataRateHandler(SLOWEST_BYTES_PER_SECOND, SLOWEST_BYTES_PER_SECOND));
        server.insertHandler(new GracefulHandler());
        server.addBean(new NetworkConnectionLimit(settings.limits().connections(), server));
    }

    private Connector connector(Server server, HttpConfiguration http) {
        HttpConnectionFactory plain = new HttpConnectionFactory(http);
        ConnectionFactory[] protocols = settings.tls()
                .map(it -> new ConnectionFactory[] {new SslConnectionFactory(secured(it), plain.getProtocol()), plain})
                .orElse(new ConnectionFactory[] {plain});
        ServerConnector connector =
                new ServerConnector(server, null, null, OWN_BUFFERS, AS_MANY_AS_USUAL, AS_MANY_AS_USUAL, protocols) {
                    @Override
                    public CompletableFuture<Void> shutdown() {
                        CompletableFuture<Void> done = super.shutdown();
                        atWork.forEach(it -> it.setIdleTimeout(getIdleTimeout()));
                        return done;
                    }
                };
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(settings.limits().arrival().toMillis());
        connector.addBean(new LateHeads(server, settings.limits().arrival(), atWork::contains));
        return connector;
    }

    private Request noted(Request request, HttpFields.Mutable answer) {
        EndPoint end = request.getConnectionMetaData().getConnection().getEndPoint();
        atWork.add(end);
        Request.addCompletionListener(request, failure -> atWork.remove(end));
        return request;
    }

    private static SslContextFactory.Server secured(HttpSettings.Tls tls) {
        SslContextFactory.Server secured = new SslContextFactory.Server();
        try {
            String password = Files.readString(tls.password()).strip();
            secured.setKeyStore(KeyStore.getInstance(tls.keystore().toFile(), password.toCharArray()));
            secured.setKeyStorePassword(password);
        } catch (IOException | GeneralSecurityException unopened) {
            throw new UncheckedIOException(
                    "http-tls-keystore, http-tls-password-file: expected a PKCS 12 file and its password",
                    new IOException(unopened));
        }
        secured.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        return secured;
    }

    /** The library above would take another method from a header than the one that was asked by. */
    private static Request byItsOwnMethod(Request request, HttpFields.Mutable answer) {
        if (!request.getHeaders().contains(METHOD_OVERRIDE)) {
            return request;
        }
        HttpFields headers =
                HttpFields.build(request.getHeaders()).remove(METHOD_OVERRIDE).asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return headers;
            }
        };
    }

    /** A path that could be read in two ways is refused here, where the library would give up on the connection. */
    private static Request byAClearPath(Request request, HttpFields.Mutable answer) {
        if (!request.getHttpURI().hasViolations()) {
            return request;
        }
        if (!request.getHeaders().contains(HttpHeader.EXPECT)) {
            Leftover.isRead(Content.Source.asInputStream(request));
        }
        throw new HttpException.RuntimeException(ProblemKind.INVALID.status());
    }
}
