package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.accesslog.AccessEntry;
import daybook.application.json.WireJson;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditWithRegister;
import daybook.application.port.in.DecideOnChildren;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.ExportRow;
import daybook.application.port.in.LogWanted;
import daybook.application.port.in.MergeChildren;
import daybook.application.port.in.ReadLog;
import daybook.application.port.in.RecordIncident;
import daybook.application.port.in.RowPlace;
import daybook.application.port.in.SplitChildren;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.Detail;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.guidance.Force;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Incidents are recorded by the use cases, and then what another system exports is audited beside them. */
class AuditWithRegisterThroughStorageTest {

    private static final List<String> HEADER =
            List.of("INCIDENT", "CRIME", "PERSON", "ROLE", "REPORTED_ON", "REPEATED");
    private static final ExportMapping MAPPING =
            new ExportMapping(HEADER.stream().collect(Collectors.toMap(it -> it, it -> it)), null, null, null, null);

    private final Acting recorder = officer("PC.1", "GMP", ActingRole.RECORDER);
    private final Acting reviewer = officer("DS.2", "GMP", ActingRole.REVIEWER);
    private final Acting registrar = officer("FCR.3", "GMP", ActingRole.REGISTRAR);
    private final Acting auditor = officer("A.4", "GMP", ActingRole.AUDITOR);

    @TempDir
    Path folder;

    private static Acting officer(String number, String force, ActingRole role) {
        return new Acting(number, new Force(force), role, "the yearly audit");
    }

    private Deployment office(String storage) {
        String where = switch (storage) {
            case "sqlite" -> "sqlite:" + folder.resolve("register.db");
            case "postgresql" -> PostgresqlServer.shared().emptyDatabase();
            default -> storage;
        };
        return Deployment.start(new Settings(where).keys(folder.resolve("keys").toString()));
    }

    private static void record(Deployment office, Acting who, String reference, String day, String child) {
        String json = """
                {"reference": "%s", "reportedAt": "%sT09:30:00Z",
                 "people": [{"id": "girl", "age": 14, "sex": "FEMALE", "child": "%s"}, {"id": "boy", "age": 15}],
                 "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                                "takenBy": "girl", "sentTo": ["boy"], "otherCircumstances": "NO"}]}
                """.formatted(reference, day, child);
        office.get(RecordIncident.class).record(who, new WireJson().read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static ExportRow row(String incident, String child, String day, String repeated) {
        return new ExportRow(
                new RowPlace("export.csv", 2),
                HEADER,
                List.of(incident, incident + "/1", child, "PERSON_INVOLVED", day, repeated));
    }

    private static Heard audit(Deployment office, Acting who, String incident, String child, String repeated) {
        Heard heard = new Heard();
        office.get(AuditWithRegister.class)
                .audit(
                        who,
                        List.of(row(incident, child, "2026-05-11", repeated)).iterator(),
                        MAPPING,
                        heard);
        return heard;
    }

    private Heard audit(Deployment office, String incident, String child, String repeated) {
        return audit(office, auditor, incident, child, repeated);
    }

    private void merge(Deployment office, String one, String other) {
        String proposal =
                office.get(MergeChildren.class).merge(reviewer, one, other).id();
        office.get(DecideOnChildren.class).decide(registrar, proposal, true);
    }

    /** What is told of one incident. */
    private static final class Heard implements AuditRecords.Told {

        private final List<String> found = new ArrayList<>();
        private final List<String> wanting = new ArrayList<>();

        @Override
        public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
            result.findings().stream()
                    .map(it -> it.rule().id())
                    .filter(it -> it.startsWith("A-50"))
                    .forEach(found::add);
            result.cannotTell().stream()
                    .filter(it -> it.rule().id().startsWith("A-50"))
                    .forEach(it -> wanting.add(it.rule().id() + " " + it.wanting()));
        }

        @Override
        public void rejected(RowPlace place, String message) {
            found.add(place + " rejected");
        }

        void says(List<String> findings, Detail... wants) {
            assertEquals(findings, found);
            assertEquals(
                    List.of(wants),
                    wanting.stream()
                            .map(it -> Detail.valueOf(it.substring(6)))
                            .distinct()
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "postgresql"})
    void the_same_child_on_a_further_notice_is_found_where_repeat_is_not_marked(String storage) {
        try (Deployment office = office(storage)) {
            record(office, recorder, "R-1", "2026-03-01", "CH-1");

            audit(office, "N-9", "CH-1", "NO").says(List.of("A-501"));
            audit(office, "N-9", "CH-1", "YES").says(List.of());

            record(office, recorder, "R-2", "2026-05-11", "CH-1");
            audit(office, "R-2", "CH-1", "NO").says(List.of("A-501"));
            audit(office, "R-2", "CH-1", "YES").says(List.of());
            audit(office, "R-1", "CH-1", "YES").says(List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "postgresql"})
    void repeat_that_is_marked_too_early_is_found_where_the_register_holds_the_report(String storage) {
        try (Deployment office = office(storage)) {
            record(office, recorder, "R-1", "2026-05-11", "CH-1");
            record(office, recorder, "R-2", "2026-05-12", "CH-1");

            audit(office, "R-1", "CH-1", "YES").says(List.of("A-503"));
            audit(office, "R-1", "CH-1", "NO").says(List.of());
            // Under another number it may be the same report, or one of many that the register does not hold.
            audit(office, "N-9", "CH-1", "YES").says(List.of(), Detail.NOTICES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "postgresql"})
    void of_a_child_whom_the_register_does_not_know_nothing_can_be_told(String storage) {
        try (Deployment office = office(storage)) {
            record(office, recorder, "R-1", "2026-03-01", "CH-1");

            audit(office, "N-9", "CH-2", "NO").says(List.of(), Detail.NOTICES, Detail.OTHER_REFERENCE);
            audit(office, "N-9", "", "NO").says(List.of(), Detail.NOTICES, Detail.PERSON, Detail.OTHER_REFERENCE);
            audit(office, "N-9", "CH-1", "NOT_KNOWN").says(List.of(), Detail.REPEATED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "postgresql"})
    void two_references_are_one_child_from_the_merge_until_the_split(String storage) {
        try (Deployment office = office(storage)) {
            record(office, recorder, "R-1", "2026-03-01", "CH-1");
            record(office, recorder, "R-2", "2026-05-11", "CH-2");
            record(office, recorder, "R-3", "2026-04-01", "CH-3");
            audit(office, "R-2", "CH-2", "NO").says(List.of());

            merge(office, "CH-1", "CH-2");
            audit(office, "R-2", "CH-2", "NO").says(List.of("A-501", "A-502"));
            audit(office, "R-2", "CH-2", "YES").says(List.of("A-502"));
            merge(office, "CH-1", "CH-3");
            audit(office, "N-9", "CH-3", "YES").says(List.of("A-502"));

            office.get(SplitChildren.class).split(reviewer, "CH-1", "CH-3");
            office.get(SplitChildren.class).split(reviewer, "CH-2", "CH-1");
            audit(office, "R-2", "CH-2", "NO").says(List.of());
            audit(office, "R-2", "CH-2", "YES").says(List.of("A-503"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "postgresql"})
    void the_records_of_another_force_change_nothing(String storage) {
        Acting elsewhere = officer("PC.8", "MET", ActingRole.RECORDER);
        try (Deployment office = office(storage)) {
            record(office, recorder, "R-1", "2026-05-11", "CH-1");
            record(office, elsewhere, "R-0", "2026-03-01", "CH-1");
            record(office, elsewhere, "R-8", "2026-03-01", "CH-8");

            audit(office, "R-1", "CH-1", "YES").says(List.of("A-503"));
            audit(office, "N-9", "CH-8", "NO").says(List.of(), Detail.NOTICES, Detail.OTHER_REFERENCE);
            audit(office, officer("A.9", "MET", ActingRole.AUDITOR), "N-9", "CH-8", "NO")
                    .says(List.of("A-501"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "postgresql"})
    void the_log_has_one_entry_for_all_of_it_and_whoever_may_not_is_refused_and_entered(String storage) {
        try (Deployment office = office(storage)) {
            record(office, recorder, "R-1", "2026-03-01", "CH-1");
            List<ExportRow> rows = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                rows.add(row("N-" + i, "CH-" + i, "2026-05-11", "NO"));
            }
            office.get(AuditWithRegister.class).audit(auditor, rows.iterator(), MAPPING, new Heard());
            Heard nothing = new Heard();
            assertThrows(
                    NotPermitted.class,
                    () -> office.get(AuditWithRegister.class).audit(recorder, rows.iterator(), MAPPING, nothing));

            nothing.says(List.of());
            List<AccessEntry> log = office.get(ReadLog.class).read(auditor, LogWanted.latest(9)).entries().stream()
                    .map(it -> AccessEntry.read(it.line()))
                    .filter(it -> it.operation().equals("audit-children"))
                    .toList();
            assertEquals(2, log.size());
            assertEquals(
                    List.of("refused not-permitted", "children all"), log.get(0).what());
            assertEquals(List.of("children all"), log.get(1).what());
            assertEquals("A.4", log.get(1).who().officer());
            assertEquals("the yearly audit", log.get(1).reason());
            assertTrue(log.stream().noneMatch(it -> it.line().contains("CH-")));
        }
    }
}
