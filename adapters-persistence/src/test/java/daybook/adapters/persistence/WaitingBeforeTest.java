package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.port.in.Approval;
import daybook.application.port.in.ApprovalsWanted;
import daybook.application.port.in.DeclineProposal;
import daybook.application.port.in.ListApprovals;
import daybook.application.port.in.MergeChildren;
import daybook.application.port.in.ProposeDisclosure;
import daybook.application.port.in.RecordVersion;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.domain.guidance.Force;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waited for a second person before there was a note of it is found all the same. */
class WaitingBeforeTest {

    private final Acting reviewer = new Acting("PS.2", new Force("GMP"), ActingRole.REVIEWER, "to test");
    private final Acting registrar = new Acting("FCR.3", new Force("GMP"), ActingRole.REGISTRAR, "to test");

    @TempDir
    private Path folder;

    private Deployment office(String store) {
        return Deployment.start(new Settings(store).keys(folder.resolve("keys").toString()));
    }

    /** On one record a proposal was declined and another waits, on another one was declined; a merge waits too. */
    private List<String> proposed(Deployment office) {
        new ChildOnRecord(office).record(registrar, "R-1", "CH-1");
        new ChildOnRecord(office).record(registrar, "R-2", "CH-2");
        for (String reference : List.of("R-1", "R-2")) {
            ask(office, reference, 1);
            office.get(DeclineProposal.class)
                    .decline(reviewer, new RecordVersion(reference, 2), "P1", "nobody asked for it");
        }
        ask(office, "R-1", 3);
        String merge =
                office.get(MergeChildren.class).merge(reviewer, "CH-1", "CH-2").id();
        return List.of(merge, "R-1.P2");
    }

    private void ask(Deployment office, String reference, int version) {
        office.get(ProposeDisclosure.class)
                .propose(reviewer, new RecordVersion(reference, version), "Youth court", "as ordered");
    }

    private List<String> waiting(Deployment office) {
        return office.get(ListApprovals.class).list(registrar, ApprovalsWanted.first()).approvals().stream()
                .map(Approval::id)
                .toList();
    }

    @Test
    void in_a_file() throws SQLException {
        Path file = folder.resolve("register.db");
        List<String> proposed;
        try (Deployment office = office("sqlite:" + file)) {
            proposed = proposed(office);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : OlderTables.BACK_TO_3) {
                statement.execute(sql);
            }
        }
        try (Deployment office = office("sqlite:" + file)) {
            assertEquals(proposed, waiting(office));
        }
    }

    @Test
    void on_a_server() {
        PostgresqlServer server = PostgresqlServer.shared();
        String store = server.emptyDatabase();
        List<String> proposed;
        try (Deployment office = office(store)) {
            proposed = proposed(office);
        }
        OlderTables.BACK_TO_3.forEach(it -> server.execute(store, it));
        try (Deployment office = office(store)) {
            assertEquals(proposed, waiting(office));
        }
    }
}
