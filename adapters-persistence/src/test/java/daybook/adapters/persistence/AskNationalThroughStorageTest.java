package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.json.IdentityJson;
import daybook.application.port.in.AskNational;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.DecideOnChildren;
import daybook.application.port.in.EraseChild;
import daybook.application.port.in.LogWanted;
import daybook.application.port.in.MergeChildren;
import daybook.application.port.in.NationalAnswer;
import daybook.application.port.in.ReadLog;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RegisterChildIdentity;
import daybook.application.port.in.SequenceLog;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.application.wiring.SettingsInForce;
import daybook.domain.guidance.Force;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who else knows a child: that there may be a match and whom to ring, logged at both ends, and nothing else of another force. */
class AskNationalThroughStorageTest {

    private final Acting asking = acting("GMP", "PC.1", ActingRole.RECORDER);

    @TempDir
    Path folder;

    private static Acting acting(String force, String officer, ActingRole role) {
        return new Acting(officer, new Force(force), role, "to test");
    }

    private Deployment office(String storage) {
        String where = storage.equals("sqlite") ? "sqlite:" + folder.resolve("register.db") : storage;
        return Deployment.start(new Settings(where).keys(folder.resolve("keys").toString()));
    }

    private static void identity(Deployment office, String force, String child, String given, String born) {
        String json = """
                {"givenNames": ["%s"], "familyNames": ["Canaryman"], "dateOfBirth": "%s", "postcode": "LE2 1AB"}
                """.formatted(given, born);
        new ChildOnRecord(office).known(acting(force, "PC.1", ActingRole.RECORDER), child);
        office.get(RegisterChildIdentity.class)
                .register(
                        acting(force, "PC.1", ActingRole.RECORDER),
                        child,
                        0,
                        new IdentityJson().read(json.getBytes(StandardCharsets.UTF_8)));
    }

    private List<NationalAnswer> ask(Deployment office, String child) {
        return office.get(AskNational.class).ask(asking, child);
    }

    private static void decided(Deployment office, String force, String proposal) {
        office.get(DecideOnChildren.class).decide(acting(force, "FCR.3", ActingRole.REGISTRAR), proposal, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void each_other_force_answers_with_a_count_and_nothing_of_whom_it_knows(String storage) {
        try (Deployment office = office(storage)) {
            identity(office, "GMP", "CH-1", "Jayden", "2012-09-03");
            identity(office, "GMP", "CH-2", "Jayden", "2012-09-03");
            identity(office, "MPS", "M-1", "Jaydon", "2012-03-09");
            identity(office, "WMP", "W-1", "Ruby", "1999-01-20");

            assertEquals(
                    List.of(new NationalAnswer("MPS", "", 1), new NationalAnswer("WMP", "", 0)), ask(office, "CH-1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void several_references_of_one_child_are_one_and_an_erased_one_is_none(String storage) {
        try (Deployment office = office(storage)) {
            identity(office, "GMP", "CH-1", "Jayden", "2012-09-03");
            identity(office, "MPS", "M-1", "Jayden", "2012-09-03");
            identity(office, "MPS", "M-2", "Jayden", "2012-09-03");
            assertEquals(2, ask(office, "CH-1").get(0).possible());

            Acting reviewer = acting("MPS", "DS.2", ActingRole.REVIEWER);
            decided(
                    office,
                    "MPS",
                    office.get(MergeChildren.class)
                            .merge(reviewer, "M-1", "M-2")
                            .id());
            assertEquals(1, ask(office, "CH-1").get(0).possible());

            decided(
                    office,
                    "MPS",
                    office.get(EraseChild.class).erase(reviewer, "M-1").id());
            decided(
                    office,
                    "MPS",
                    office.get(EraseChild.class).erase(reviewer, "M-2").id());
            assertEquals(0, ask(office, "CH-1").get(0).possible());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void it_is_logged_at_both_ends_and_neither_end_names_the_other_forces_child(String storage) {
        try (Deployment office = office(storage)) {
            assertEquals(List.of(), faults(office, office.get(AskNational.class)));
        }
    }

    /** Sabotages: what an answer could do wrong without its count being wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void an_answer_that_nobody_was_asked_for_or_that_says_whom_is_caught(String storage) {
        try (Deployment office = office(storage)) {
            AskNational remembers = (who, child) -> List.of(new NationalAnswer("MPS", "", 1));
            assertEquals(List.of("the question is not logged", "the answer is not logged"), faults(office, remembers));
        }
        try (Deployment office = office("memory")) {
            AskNational tells = (who, child) -> office.get(AskNational.class).ask(who, child).stream()
                    .map(it -> new NationalAnswer(it.force(), "ask for M-1", it.possible()))
                    .toList();
            assertEquals(List.of("the answer names the child"), faults(office, tells));
        }
    }

    private List<String> faults(Deployment office, AskNational national) {
        identity(office, "GMP", "CH-1", "Jayden", "2012-09-03");
        identity(office, "MPS", "M-1", "Jayden", "2012-09-03");
        List<NationalAnswer> answers = national.ask(asking, "CH-1");
        List<String> asked = lines(office, "GMP", "national-ask");
        List<String> answered = lines(office, "MPS", "national-answer");

        List<String> faults = new ArrayList<>();
        check(faults, answers.size() == 1 && answers.get(0).possible() == 1, "the count is wrong");
        check(faults, !answers.get(0).contact().contains("M-1"), "the answer names the child");
        check(faults, asked.size() == 1 && asked.get(0).contains("child CH-1"), "the question is not logged");
        check(faults, answered.size() == 1 && answered.get(0).contains("asked by GMP in "), "the answer is not logged");
        check(
                faults,
                asked.stream().noneMatch(it -> it.contains("M-1")),
                "the asking force reads the other's reference");
        check(faults, answered.stream().allMatch(it -> it.contains("child M-1")), "the answer does not say of whom");
        check(faults, answered.stream().noneMatch(it -> it.contains("CH-1")), "the other force reads the reference");
        check(faults, lines(office, "MPS", "national-ask").isEmpty(), "the question is in the other force's log");
        return faults;
    }

    private static void check(List<String> faults, boolean fine, String fault) {
        if (!fine) {
            faults.add(fault);
        }
    }

    private static List<String> lines(Deployment office, String force, String operation) {
        office.get(SequenceLog.class).sequence();
        return office
                .get(ReadLog.class)
                .read(acting(force, "AU.1", ActingRole.AUDITOR), new LogWanted("", "", "", Long.MAX_VALUE, 100))
                .entries()
                .stream()
                .map(it -> it.line())
                .filter(it -> it.contains("\"" + operation + "\""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void of_a_child_nobody_knows_nothing_is_asked_and_the_question_is_logged(String storage) {
        try (Deployment office = office(storage)) {
            identity(office, "MPS", "M-1", "Jayden", "2012-09-03");

            assertThrows(Conflict.class, () -> ask(office, "M-1"));
            assertThrows(RefusedReport.class, () -> ask(office, "M 1"));

            assertEquals(1, lines(office, "GMP", "national-ask").size());
            assertEquals(List.of(), lines(office, "MPS", "national-answer"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void who_may_not_ask_asks_nobody(String storage) {
        try (Deployment office = office(storage)) {
            identity(office, "GMP", "CH-1", "Jayden", "2012-09-03");
            identity(office, "MPS", "M-1", "Jayden", "2012-09-03");
            Acting auditor = acting("GMP", "AU.1", ActingRole.AUDITOR);

            assertThrows(NotPermitted.class, () -> office.get(AskNational.class).ask(auditor, "CH-1"));

            assertEquals(List.of(), lines(office, "MPS", "national-answer"));
        }
    }

    @Test
    void a_force_says_in_its_settings_whom_to_ring_and_for_nobody_else() {
        Map<String, String> south = Map.of(
                "DAYBOOK_STORE",
                "sqlite:" + folder.resolve("register.db"),
                "DAYBOOK_KEYS",
                folder.resolve("keys").toString(),
                "DAYBOOK_FORCE",
                "MPS",
                "DAYBOOK_CONTACT",
                "PPU desk, 01632 960001");
        try (Deployment office = Deployment.start(SettingsInForce.settings(south, folder, Clock.systemUTC()))) {
            identity(office, "MPS", "M-1", "Jayden", "2012-09-03");
            identity(office, "WMP", "W-1", "Ruby", "1999-01-20");
        }
        try (Deployment office = office("sqlite")) {
            identity(office, "GMP", "CH-1", "Jayden", "2012-09-03");
            identity(office, "MPS", "M-1", "Jayden", "2012-09-03");

            assertEquals(
                    List.of(new NationalAnswer("MPS", "PPU desk, 01632 960001", 1), new NationalAnswer("WMP", "", 0)),
                    ask(office, "CH-1"));
        }
    }
}
