package daybook.adapters.persistence;

import static daybook.adapters.persistence.LoggedRegister.acting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.AccessKind;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.json.WireJson;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.DecideOnChildren;
import daybook.application.port.in.DiscloseRecord;
import daybook.application.port.in.ExportLog;
import daybook.application.port.in.FindIncident;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.IncidentsWanted;
import daybook.application.port.in.ListIncidents;
import daybook.application.port.in.LogWanted;
import daybook.application.port.in.MergeChildren;
import daybook.application.port.in.ReadLog;
import daybook.application.port.in.RecordIncident;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.ReopenCrime;
import daybook.application.port.in.ReviseIncident;
import daybook.application.port.in.SequenceLog;
import daybook.application.port.in.SplitChildren;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is refused says something of the records it was decided on: so it changes nothing, and leaves one entry all the same. */
class RefusalsThroughStorageTest {

    private static final String REPORT = """
            {"reference": "%s", "reportedAt": "2026-05-11T09:30:00Z",
             "people": [{"id": "girl", "age": %d, "sex": "FEMALE", "child": "CH-1"}, {"id": "boy", "age": 15}],
             "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                            "sentTo": ["boy"], "otherCircumstances": "NO"}]}
            """;

    private static final RecordVersion FIRST = new RecordVersion("R-1", 1);

    @TempDir
    Path folder;

    /** Every way in which somebody is refused during an act, with what the log says of it. */
    private enum Attempt {
        A_ROLE_THAT_MAY_NOT_CHANGE_A_RECORD(
                ActingRole.AUDITOR, NotPermitted.class, "revise [refused not-permitted, record R-1]") {
            @Override
            Object by(Acting who, Deployment office) {
                return office.get(ReviseIncident.class).revise(who, FIRST, report("R-1", 12));
            }
        },
        A_ROLE_THAT_MAY_NOT_RECORD(ActingRole.AUDITOR, NotPermitted.class, "record [refused not-permitted]") {
            @Override
            Object by(Acting who, Deployment office) {
                return office.get(RecordIncident.class).record(who, report("R-2", 14));
            }
        },
        A_ROLE_THAT_MAY_NOT_READ_THE_LOG(
                ActingRole.RECORDER, NotPermitted.class, "log [refused not-permitted, record R-1]") {
            @Override
            Object by(Acting who, Deployment office) {
                return office.get(ReadLog.class).read(who, LogWanted.latest(9).ofRecord("R-1"));
            }
        },
        A_ROLE_THAT_MAY_NOT_EXPORT_THE_LOG(
                ActingRole.RECORDER, NotPermitted.class, "log-export [refused not-permitted]") {
            @Override
            Object by(Acting who, Deployment office) {
                return office.get(ExportLog.class).export(who);
            }
        },
        A_ROLE_THAT_MAY_NOT_HAND_A_RECORD_OUT(
                ActingRole.RECORDER, NotPermitted.class, "disclose [refused not-permitted, record R-1]") {
            @Override
            Object by(Acting who, Deployment office) {
                return office.get(DiscloseRecord.class).disclose(who, FIRST, "P1", "The court");
            }
        },
        A_ROLE_THAT_MAY_NOT_DECIDE_ON_CHILDREN(
                ActingRole.RECORDER, NotPermitted.class, "decide [refused not-permitted, proposal none]") {
            @Override
            Object by(Acting who, Deployment office) {
                office.get(DecideOnChildren.class).decide(who, "none", true);
                return who;
            }
        },
        A_REPORT_OF_ANOTHER_FORCE(ActingRole.RECORDER, NotPermitted.class, "record [refused not-permitted]") {
            @Override
            Object by(Acting who, Deployment office) {
                String other = REPORT.formatted("R-2", 14).replaceFirst("\\{", "{\"force\": \"MPS\",");
                return office.get(RecordIncident.class).record(who, read(other));
            }
        },
        A_REFERENCE_THAT_IS_TAKEN(ActingRole.RECORDER, Conflict.class, "record [refused conflict, record R-1]") {
            @Override
            Object by(Acting who, Deployment office) {
                return office.get(RecordIncident.class).record(who, report("R-1", 15));
            }
        },
        A_VERSION_THAT_IS_NOT_CURRENT(ActingRole.REVIEWER, Conflict.class, "reopen [refused conflict, record R-1]") {
            @Override
            Object by(Acting who, Deployment office) {
                return office.get(ReopenCrime.class).reopen(who, new RecordVersion("R-1", 9), "R-1/1", "because");
            }
        },
        A_RECORD_THAT_IS_NOT_THERE(ActingRole.REVIEWER, Conflict.class, "revise [refused conflict, record R-9]") {
            @Override
            Object by(Acting who, Deployment office) {
                return office.get(ReviseIncident.class).revise(who, new RecordVersion("R-9", 1), report("R-9", 12));
            }
        },
        A_DISCLOSURE_THAT_NOBODY_APPROVED(
                ActingRole.DISCLOSURE, Conflict.class, "disclose [refused conflict, record R-1]") {
            @Override
            Object by(Acting who, Deployment office) {
                return office.get(DiscloseRecord.class).disclose(who, FIRST, "P1", "The court");
            }
        },
        CHILDREN_WHO_WERE_NOT_MERGED(
                ActingRole.REVIEWER, Conflict.class, "split [refused conflict, child CH-1, child CH-2]") {
            @Override
            Object by(Acting who, Deployment office) {
                office.get(SplitChildren.class).split(who, "CH-1", "CH-2");
                return who;
            }
        },
        CHILDREN_WHO_ARE_ONE_ALREADY(
                ActingRole.REVIEWER, Conflict.class, "merge [refused conflict, child CH-8, child CH-9]") {
            @Override
            Object by(Acting who, Deployment office) {
                return office.get(MergeChildren.class).merge(who, "CH-8", "CH-9");
            }
        },
        A_REPORT_THAT_IS_NOT_OF_THE_RECORD(
                ActingRole.RECORDER, RefusedReport.class, "revise [refused report, record R-1]") {
            @Override
            Object by(Acting who, Deployment office) {
                return office.get(ReviseIncident.class).revise(who, FIRST, report("R-2", 12));
            }
        },
        A_PAGE_THAT_IS_TOO_LONG(ActingRole.RECORDER, RefusedReport.class, "list [refused report]") {
            @Override
            Object by(Acting who, Deployment office) {
                return office.get(ListIncidents.class)
                        .list(who, IncidentsWanted.all().limit(1_000));
            }
        };

        private final ActingRole role;
        private final Class<? extends RuntimeException> refusal;
        private final String entry;

        Attempt(ActingRole role, Class<? extends RuntimeException> refusal, String entry) {
            this.role = role;
            this.refusal = refusal;
            this.entry = entry;
        }

        abstract Object by(Acting who, Deployment office);

        Acting who() {
            return acting(role, "to try " + name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite:"})
    void every_refusal_changes_nothing_and_leaves_one_entry(String storage) {
        assertEquals(List.of(), faults(storage));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite:"})
    void a_register_that_keeps_no_entry_of_a_refusal_is_caught(String storage) {
        assertEquals(
                Attempt.values().length,
                faults("rigged:FORGETTING_REFUSALS:" + storage).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite:"})
    void a_register_that_enters_a_refusal_as_if_it_had_been_done_is_caught(String storage) {
        assertEquals(
                Attempt.values().length,
                faults("rigged:GLOSSING_OVER:" + storage).size());
    }

    @Test
    void where_its_entry_cannot_be_kept_a_refusal_says_nothing_of_the_record() {
        LoggedRegister register = prepared();
        register.tamper("create trigger keep before insert on access_entry begin select raise(ignore); end");

        for (Attempt attempt : Attempt.values()) {
            String said = assertThrows(
                            StoreUnavailable.class,
                            () -> register.use(it -> attempt.by(attempt.who(), it)),
                            attempt.name())
                    .getMessage();
            assertEquals("the access log does not keep its entries; nothing of this was kept", said);
        }
    }

    @Test
    void a_record_that_is_found_damaged_was_looked_for_and_leaves_its_entry_too() {
        LoggedRegister register = prepared();
        register.tamper("update step set body = 'nonsense' where reference = 'R-1'");
        Acting who = acting(ActingRole.RECORDER, "to look");

        assertThrows(StoreUnavailable.class, () -> register.use(it -> LoggedRegister.look(it, who, "R-1")));

        assertEquals(
                List.of("show [refused failure, record R-1]"),
                register.use(it -> entries(it, who)).stream()
                        .map(RefusalsThroughStorageTest::said)
                        .toList());
    }

    @Test
    void a_log_with_refusals_is_sound() {
        LoggedRegister register = prepared();
        for (Attempt attempt : Attempt.values()) {
            assertThrows(attempt.refusal, () -> register.use(it -> attempt.by(attempt.who(), it)));
        }

        assertTrue(register.verify().isSound());
    }

    private LoggedRegister prepared() {
        LoggedRegister register = new LoggedRegister(folder, "register.db");
        register.use(RefusalsThroughStorageTest::prepare);
        return register;
    }

    private List<String> faults(String storage) {
        String named = storage.endsWith(":") ? storage + folder.resolve("register.db") : storage;
        Settings settings = new Settings(named).keys(folder.resolve("keys").toString());
        List<String> faults = new ArrayList<>();
        try (Deployment office = Deployment.start(settings)) {
            prepare(office);
            for (Attempt attempt : Attempt.values()) {
                fault(attempt, office).forEach(it -> faults.add(attempt + ": " + it));
            }
        }
        return faults;
    }

    private static List<String> fault(Attempt attempt, Deployment office) {
        Acting who = attempt.who();
        List<Object> before = state(office);
        assertThrows(attempt.refusal, () -> attempt.by(who, office), attempt.name());
        List<Object> after = state(office);
        List<AccessEntry> entries = entries(office, who);
        if (!before.equals(after)) {
            return List.of("something changed");
        }
        if (!entries.stream().map(RefusalsThroughStorageTest::said).toList().equals(List.of(attempt.entry))) {
            return List.of("the log says "
                    + entries.stream().map(RefusalsThroughStorageTest::said).toList());
        }
        assertEquals(AccessKind.CONSULTATION, entries.get(0).kind());
        assertTrue(entries.get(0).recipient().isEmpty(), "nothing was disclosed");
        return List.of();
    }

    private static Object prepare(Deployment office) {
        Acting one = acting(ActingRole.REVIEWER, "to prepare");
        Acting other = new Acting("PS.2", one.force(), ActingRole.REVIEWER, "to prepare");
        String merge =
                office.get(MergeChildren.class).merge(one, "CH-8", "CH-9").id();
        office.get(DecideOnChildren.class).decide(other, merge, true);
        return office.get(RecordIncident.class).record(one, report("R-1", 14));
    }

    /** What the force keeps, as far as an office is shown it. */
    private static List<Object> state(Deployment office) {
        Acting sergeant = acting(ActingRole.REVIEWER, "to compare");
        return List.of(
                office.get(FindIncident.class).find(sergeant, "R-1"),
                office.get(FindIncident.class).find(sergeant, "R-2"),
                office.get(FindIncident.class).find(sergeant, "R-9"),
                office.get(ListIncidents.class).list(sergeant, IncidentsWanted.all()));
    }

    private static List<AccessEntry> entries(Deployment office, Acting who) {
        office.get(SequenceLog.class).sequence();
        return office
                .get(ReadLog.class)
                .read(acting(ActingRole.AUDITOR, "to count"), LogWanted.latest(1_000))
                .entries()
                .stream()
                .map(SequencedEntry::line)
                .map(AccessEntry::read)
                .filter(it -> it.reason().equals(who.reason()))
                .toList();
    }

    private static String said(AccessEntry entry) {
        return entry.operation() + " " + entry.what();
    }

    private static IncidentReport report(String reference, int age) {
        return read(REPORT.formatted(reference, age));
    }

    private static IncidentReport read(String json) {
        return new WireJson().read(json.getBytes(StandardCharsets.UTF_8));
    }
}
