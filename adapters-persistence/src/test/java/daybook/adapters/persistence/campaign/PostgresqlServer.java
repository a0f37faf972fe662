package daybook.adapters.persistence.campaign;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL server as a child of this process, durable as in production, that can be killed whole and started again.
 *
 * <p>The library that brings the programs starts them by {@code pg_ctl}, which leaves a killed server to whoever adopts orphans, and
 * maybe to nobody. So it only makes the folder here, and the server is started without it.
 */
final class PostgresqlServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(1);
    private static final int MOST_TRIES = 600;
    private static final long BETWEEN_TRIES = 50_000_000;

    private final Path folder;
    private final Path program;
    private final int port;
    private Process running;

    private PostgresqlServer(Path folder, Path program, int port) {
        this.folder = folder;
        this.program = program;
        this.port = port;
    }

    /** A new one, running. */
    static PostgresqlServer in(Path folder) {
        PostgresqlServer made;
        try (EmbeddedPostgres maker = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_START)
                .start()) {
            long pid = Long.parseLong(
                    Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
            Path program = Path.of(
                    ProcessHandle.of(pid).flatMap(it -> it.info().command()).orElseThrow());
            made = new PostgresqlServer(folder, program, maker.getPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        made.start();
        Runtime.getRuntime().addShutdownHook(new Thread(made::kill));
        return made;
    }

    /** The setting under which a deployment finds one of its databases. */
    String storage(String database) {
        return "postgresql://postgres@localhost:" + port + "/" + database;
    }

    Connection connection(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/" + database, "postgres", "");
    }

    void create(String database) {
        execute("create database " + database);
    }

    void drop(String database) {
        execute("drop database " + database + " with (force)");
    }

    private void execute(String command) {
        try (Connection connection = connection("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Starts it and waits until it lets somebody in, which it does once it has recovered. */
    void start() {
        running = started();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            try {
                connection("postgres").close();
                return;
            } catch (SQLException notYet) {
                LockSupport.parkNanos(BETWEEN_TRIES);
            }
            if (!running.isAlive()) {
                // What is left of a killed one still holds its memory.
                running = started();
            }
        }
        throw new IllegalStateException("the server does not start; see " + folder.resolve("server.log"));
    }

    private Process started() {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // It refuses to run as root, and so is shown a world in which this user is another one.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program.toString(), "-D", folder.toString(), "-p", String.valueOf(port)));
        command.addAll(List.of("-c", "unix_socket_directories=", "-c", "listen_addresses=localhost"));
        // One call for all its files before it recovers, not one for each of more than a thousand.
        command.addAll(List.of("-c", "recovery_init_sync_method=syncfs"));
        File log = folder.resolve("server.log").toFile();
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Kills the server and every process of it, and waits until nothing is left of them. */
    void kill() {
        List<ProcessHandle> all = new ArrayList<>(running.descendants().toList());
        running.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        try {
            running.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isRunning() {
        return running.isAlive();
    }

    @Override
    public void close() {
        kill();
    }
}
