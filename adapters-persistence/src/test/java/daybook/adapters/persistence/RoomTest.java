package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.port.out.AccessLog;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that has just filled: what is written beside the register goes to the device that is always full. */
class RoomTest {

    private static final String FULL = "the disk of the register is full, or can no longer be written";

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-05-11T09:30:00Z");

    private Path register() {
        return folder.resolve("register.db");
    }

    private Path probe() {
        return folder.resolve("register.db-room");
    }

    private void fill() throws IOException {
        Files.createSymbolicLink(probe(), Path.of("/dev/full"));
    }

    @Test
    void a_register_on_a_full_disk_is_not_ready_and_is_once_there_is_room() throws IOException {
        try (Stores stores = new SqliteStorage().open(new Settings("sqlite:" + register()))) {
            AccessLog log = stores.accessLog();
            fill();

            StoreUnavailable full = assertThrows(StoreUnavailable.class, log::checkWritable);
            assertEquals(FULL, full.getMessage());

            assertDoesNotThrow(log::checkWritable);
            assertFalse(Files.exists(probe()));
        }
    }

    /** A write of what is in the log already succeeds on a full disk: without room to look for, nobody would notice. */
    @Test
    void a_log_that_only_takes_its_own_row_says_nothing_of_a_full_disk() throws IOException {
        SqliteFile file = new SqliteFile(register());
        new SqliteStorage().open(new Settings("sqlite:" + register())).close();
        try (Database database = new SqliteDatabase(file.source(Duration.ofSeconds(1)), Duration.ofSeconds(1))) {
            fill();

            assertDoesNotThrow(new SqlAccessLog(database)::checkWritable);
            Room room = new Room(register(), Clock.systemUTC());
            assertThrows(StoreUnavailable.class, new SqlAccessLog(database, room::require)::checkWritable);
        }
    }

    @Test
    void room_is_looked_for_every_few_seconds_and_not_oftener() throws IOException {
        Room room = new Room(register(), new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
        room.require();
        fill();

        now = now.plusSeconds(4);
        assertDoesNotThrow(room::require);
        now = now.plusSeconds(1);
        assertThrows(StoreUnavailable.class, room::require);
    }

    @Test
    void a_folder_that_is_gone_has_no_room() {
        Room room = new Room(folder.resolve("gone").resolve("register.db"), Clock.systemUTC());

        assertThrows(StoreUnavailable.class, room::require);
    }
}
