package daybook.adapters.persistence;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.json.WireJson;
import daybook.application.port.in.FindIncident;
import daybook.application.port.in.LogVerification;
import daybook.application.port.in.RecordIncident;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.ReviseIncident;
import daybook.application.port.in.SignCheckpoint;
import daybook.application.port.in.VerifyLog;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.domain.guidance.Force;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;

/**
 * A register in a file, its keys beside it, and somebody who can do anything with the file.
 *
 * @param folder where they are
 * @param name the name of the file
 */
record LoggedRegister(Path folder, String name) {

    private static final String REPORT = """
            {"reference": "%s", "reportedAt": "2026-05-11T09:30:00Z",
             "people": [{"id": "girl", "age": 14, "sex": "FEMALE"}, {"id": "boy", "age": 15}],
             "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                            "sentTo": ["boy"], "otherCircumstances": "NO"}]}
            """;

    static Acting acting(ActingRole role, String reason) {
        return acting("GMP", role, reason);
    }

    static Acting acting(String force, ActingRole role, String reason) {
        return new Acting("PC.1", new Force(force), role, reason);
    }

    Settings settings() {
        return new Settings("sqlite:" + file()).keys(folder.resolve("keys").toString());
    }

    Path file() {
        return folder.resolve(name);
    }

    /** In a process of its own, as it were: the log is sequenced when it ends. */
    <T> T use(Function<Deployment, T> use) {
        try (Deployment deployment = Deployment.start(settings())) {
            return use.apply(deployment);
        }
    }

    static Object record(Deployment deployment, Acting who, String reference) {
        byte[] report = REPORT.formatted(reference).getBytes(StandardCharsets.UTF_8);
        return deployment.get(RecordIncident.class).record(who, new WireJson().read(report));
    }

    /** Says of the record what it says already, and is refused. */
    static Object revise(Deployment deployment, Acting who, String reference) {
        byte[] report = REPORT.formatted(reference).getBytes(StandardCharsets.UTF_8);
        return deployment
                .get(ReviseIncident.class)
                .revise(who, new RecordVersion(reference, 1), new WireJson().read(report));
    }

    static Object look(Deployment deployment, Acting who, String reference) {
        return deployment.get(FindIncident.class).find(who, reference);
    }

    /** Some looks, each an entry. */
    void looks(int many) {
        use(it -> {
            for (int i = 0; i < many; i++) {
                look(it, acting(ActingRole.RECORDER, "look " + i), "R-" + i);
            }
            return many;
        });
    }

    String checkpoint() {
        return use(it -> it.get(SignCheckpoint.class).sign(acting(ActingRole.AUDITOR, "to keep it")))
                .text();
    }

    LogVerification verify(String... keptElsewhere) {
        return use(
                it -> it.get(VerifyLog.class).verify(acting(ActingRole.AUDITOR, "to check"), List.of(keptElsewhere)));
    }

    /** Whoever can write the file does something to it that Daybook never would. */
    void tamper(String... statements) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
