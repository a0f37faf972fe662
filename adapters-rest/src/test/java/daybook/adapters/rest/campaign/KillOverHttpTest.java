package daybook.adapters.rest.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that the server acknowledged is lost when it is killed, and whoever repeats a submission gets the first answer. */
class KillOverHttpTest {

    private static final int KILLS = "full".equals(System.getProperty("daybook.campaign")) ? 200 : 4;
    /** Three mostly are; where the machine is busy, most of an act's time is not that in which it can be caught. */
    private static final int ENOUGH_FOR_A_SABOTAGE = 40;

    @TempDir
    Path folder;

    @Test
    void a_server_killed_while_it_records_loses_nothing_and_records_nothing_twice()
            throws IOException, InterruptedException {
        KilledServer.Report report = new KilledServer(folder, "sqlite:" + folder.resolve("register.db")).kill(KILLS);

        System.out.println("Over HTTP: " + report);
        assertEquals(List.of(), report.lost());
        assertEquals(List.of(), report.otherwise());
        assertTrue(report.acknowledged() > 0);
    }

    @Test
    void a_register_that_acknowledges_before_it_commits_is_caught() throws IOException, InterruptedException {
        KilledServer hasty = new KilledServer(folder, "hasty:sqlite:" + folder.resolve("register.db"));
        List<Integer> lost = List.of();
        for (int kills = 0; lost.isEmpty() && kills < ENOUGH_FOR_A_SABOTAGE; kills++) {
            lost = hasty.kill(1).lost();
        }

        assertNotEquals(List.of(), lost);
    }
}
