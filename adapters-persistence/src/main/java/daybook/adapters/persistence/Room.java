package daybook.adapters.persistence;

import daybook.application.port.out.StoreUnavailable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Whether the disk of a register has room for an act. The register's own files do not tell: SQLite writes again over what is in
 * its log already, and only an act that needs more finds out. So something is written beside it, forced to the disk and taken
 * away.
 */
final class Room {

    /** More than an act writes. */
    private static final int BYTES = 128 * 1024;

    /** Whoever asks may ask as often as they like; so often it is looked. */
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final Path probe;
    private final Clock clock;
    private Instant trustedUntil = Instant.MIN;

    /** Room beside that file. */
    Room(Path file, Clock clock) {
        this.probe = Path.of(file.toAbsolutePath() + "-room");
        this.clock = clock;
    }

    /**
     * Looks, unless there was room a moment ago.
     *
     * @throws StoreUnavailable if there is none
     */
    synchronized void require() {
        Instant now = clock.instant();
        if (now.isBefore(trustedUntil)) {
            return;
        }
        try {
            write();
            trustedUntil = now.plus(TRUSTED);
        } catch (IOException failure) {
            throw new StoreUnavailable("the disk of the register is full, or can no longer be written", failure);
        }
    }

    private void write() throws IOException {
        Set<StandardOpenOption> anew =
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        try (FileChannel channel = FileChannel.open(probe, anew, ForOwner.file(probe))) {
            ByteBuffer bytes = ByteBuffer.allocate(BYTES);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } finally {
            Files.deleteIfExists(probe);
        }
    }
}
