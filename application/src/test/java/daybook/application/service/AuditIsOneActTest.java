package daybook.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.access.Permission;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.json.StoredJson;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.AuditWithRegister;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.ExportRow;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RowPlace;
import daybook.application.port.out.Access;
import daybook.application.port.out.ChildSurvey;
import daybook.application.port.out.Ending;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.port.out.StoredLink;
import daybook.application.port.out.StoredNotice;
import daybook.application.spill.Shares;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.guidance.Force;
import daybook.domain.guidance.ForceSettings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An audit that asks the register is one act: entered before the first child is looked up, as a look at all of them. */
class AuditIsOneActTest {

    private static final List<String> HEADER =
            List.of("INCIDENT", "CRIME", "PERSON", "ROLE", "AGE", "REPORTED_ON", "REPEATED");
    private static final ExportMapping MAPPING =
            new ExportMapping(HEADER.stream().collect(Collectors.toMap(it -> it, it -> it)), null, null, null, null);
    private static final Shares.Bounds HARDLY_ANY = new Shares.Bounds(1 << 11, 50);
    private static final Shares.Bounds ALL_IN_MEMORY = new Shares.Bounds(1 << 24, 50);

    private final Office office = new Office();
    private final Eye eye = new Eye();
    private final AuditWithRegister audit = audit(office.acts, HARDLY_ANY);

    private AuditWithRegister audit(Acts acts, Shares.Bounds bounds) {
        ForceSettings settings = ForceSettings.defaults();
        SurveyedChildren children = new SurveyedChildren(eye, new StoredJson(), settings);
        return new AuditWithRegisterService(acts, children, new AuditExport(settings, bounds));
    }

    /** In each second incident a child whom the register knows from a notice before, and in the others one it does not. */
    private static List<ExportRow> rows() {
        List<ExportRow> rows = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            String child = i % 2 == 0 ? "CH-" + i : "NOBODY-" + i;
            rows.add(new ExportRow(
                    new RowPlace("export.csv", i + 2L),
                    HEADER,
                    List.of("I-" + i, "I-" + i + "/1", child, "PERSON_INVOLVED", "15", "2026-05-11", "NO")));
        }
        return rows;
    }

    @Test
    void in_every_cell_it_is_done_or_refused_as_the_table_says_and_entered_first() {
        assertEquals(List.of(), differences(audit));
    }

    @Test
    void one_that_looks_children_up_before_it_is_entered_is_caught() {
        assertEquals(
                ActingRole.values().length,
                differences((who, rows, mapping, told) -> {
                            eye.notices(who.force(), Set.of("CH-0"));
                            return audit.audit(who, rows, mapping, told);
                        })
                        .size());
    }

    @Test
    void one_that_nobody_is_entered_for_is_caught() {
        SurveyedChildren children = new SurveyedChildren(eye, new StoredJson(), ForceSettings.defaults());
        AuditExport export = new AuditExport(ForceSettings.defaults(), HARDLY_ANY);

        assertEquals(
                ActingRole.values().length,
                differences((who, rows, mapping, told) ->
                                export.audit(rows, new ReadMapping(mapping), told, it -> children.on(it, who.force())))
                        .size());
    }

    @Test
    void one_that_is_entered_for_each_child_is_caught() {
        assertEquals(
                2,
                differences((who, rows, mapping, told) -> {
                            AuditTotals totals = audit.audit(who, rows, mapping, told);
                            office.acts.enter(who, Operation.AUDIT_CHILDREN, List.of("child CH-0"), () -> {});
                            return totals;
                        })
                        .size());
    }

    @Test
    void the_entry_says_that_every_child_was_looked_at_and_names_none() {
        audit.audit(auditor(), rows().iterator(), MAPPING, new Heard());

        List<Access> log = office.register.log();
        assertEquals(1, log.size());
        assertEquals(List.of("children all"), log.get(0).entry(List.of()).what());
        assertEquals("to test", log.get(0).entry(List.of()).reason());
    }

    @Test
    void where_it_cannot_be_entered_nothing_is_looked_up_and_nothing_told() {
        IncidentRegister full = new IncidentRegister() {
            @Override
            public <T> T during(Access access, Act<T> act) {
                throw new StoreUnavailable("the disk of the register is full", null);
            }
        };
        Heard heard = new Heard();

        assertThrows(
                StoreUnavailable.class,
                () -> audit(new Acts(full, Clock.systemUTC()), HARDLY_ANY)
                        .audit(auditor(), rows().iterator(), MAPPING, heard));
        assertEquals(List.of(), eye.happened);
        assertEquals(List.of(), heard.said);
    }

    @Test
    void a_mapping_that_cannot_be_used_is_no_act() {
        ExportMapping unusable = new ExportMapping(Map.of("COLOUR", "x"), null, null, null, null);

        assertThrows(RefusedReport.class, () -> audit.audit(auditor(), rows().iterator(), unusable, new Heard()));
        assertEquals(List.of(), office.register.log());
        assertEquals(List.of(), eye.happened);
    }

    @Test
    void a_register_that_goes_away_meanwhile_ends_it() {
        eye.isGone = true;

        assertThrows(StoreUnavailable.class, () -> audit.audit(auditor(), rows().iterator(), MAPPING, new Heard()));
    }

    @Test
    void whatever_the_order_of_the_export_and_however_little_fits_in_memory_the_same_is_found() {
        List<String> expected = found(rows(), ALL_IN_MEMORY);
        List<ExportRow> shuffled = new ArrayList<>(rows());
        Collections.shuffle(shuffled, new Random(3));

        assertEquals(300, expected.stream().filter(it -> it.endsWith("found")).count());
        assertEquals(expected, found(rows(), HARDLY_ANY));
        assertEquals(expected, found(shuffled, ALL_IN_MEMORY));
        assertEquals(expected, found(shuffled, HARDLY_ANY));
        assertNotEquals(expected, found(shuffled.subList(0, 599), HARDLY_ANY));
    }

    @Test
    void children_are_looked_up_many_at_a_time() {
        audit(office.acts, ALL_IN_MEMORY).audit(auditor(), rows().iterator(), MAPPING, new Heard());

        assertTrue(eye.asked < 20, "asked " + eye.asked + " times of 600 incidents");
        assertTrue(eye.most <= 128, "asked of " + eye.most + " at once");
        assertFalse(eye.happened.isEmpty());
    }

    private List<String> found(List<ExportRow> rows, Shares.Bounds bounds) {
        Heard heard = new Heard();
        audit(office.acts, bounds).audit(auditor(), rows.iterator(), MAPPING, heard);
        Collections.sort(heard.said);
        return heard.said;
    }

    private static Acting auditor() {
        return Office.officer("A.4", ActingRole.AUDITOR);
    }

    /** Every role for which something else happens than the table says. */
    private List<String> differences(AuditWithRegister port) {
        List<String> differences = new ArrayList<>();
        for (ActingRole role : ActingRole.values()) {
            boolean may = Permissions.of(role, Operation.AUDIT_CHILDREN, RecordState.NONE) == Permission.YES;
            List<String> said =
                    may ? List.of("audit-children done", "looked up") : List.of("audit-children refused not-permitted");
            List<String> seen = happened(port, Office.officer("X.7", role));
            if (!seen.equals(said)) {
                differences.add(role + ": " + seen);
            }
        }
        return differences;
    }

    /** What happens, in its order. */
    private List<String> happened(AuditWithRegister port, Acting who) {
        eye.happened.clear();
        eye.seen = office.register.log().size();
        try {
            port.audit(who, rows().iterator(), MAPPING, new Heard());
        } catch (NotPermitted refused) {
            // Then it is looked at what that left.
        }
        eye.lookAtTheLog();
        return List.copyOf(eye.happened);
    }

    /** What is told, without the order in which it is told. */
    private static final class Heard implements AuditRecords.Told {

        private final List<String> said = new ArrayList<>();

        @Override
        public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
            result.findings().stream()
                    .filter(it -> it.rule().id().equals("A-501"))
                    .forEach(it -> said.add(places.of(it.row()) + " found"));
            result.cannotTell().stream()
                    .filter(it -> it.rule().id().startsWith("A-50"))
                    .forEach(
                            it -> said.add(places.of(it.row()) + " " + it.rule().id() + " " + it.wanting()));
        }

        @Override
        public void rejected(RowPlace place, String message) {
            said.add(place + message);
        }
    }

    /** What a register holds of children, with an eye on its log. */
    private final class Eye implements ChildSurvey {

        private final List<String> happened = new ArrayList<>();
        private boolean isGone;
        private int seen;
        private int asked;
        private int most;

        @Override
        public synchronized List<StoredLink> links(Force force, Set<String> children) {
            look(children);
            return List.of();
        }

        /** Of each child whom it knows, a notice from the March before. */
        @Override
        public synchronized List<StoredNotice> notices(Force force, Set<String> children) {
            look(children);
            return children.stream()
                    .filter(it -> it.startsWith("CH-"))
                    .map(it -> new StoredNotice(it, "R-" + it, NOTICE.replace("R-1", "R-" + it)))
                    .toList();
        }

        private void look(Set<String> children) {
            if (isGone) {
                throw new StoreUnavailable("the server is gone", null);
            }
            asked++;
            most = Math.max(most, children.size());
            lookAtTheLog();
            if (!happened.contains("looked up")) {
                happened.add("looked up");
            }
        }

        private void lookAtTheLog() {
            List<Access> log = office.register.log();
            log.subList(seen, log.size())
                    .forEach(it -> happened.add(it.operation().code() + " "
                            + (it.ending() == Ending.DONE ? "done" : it.ending().mark())));
            seen = log.size();
        }
    }

    private static final String NOTICE = notice();

    /** What a record of the March before says of the girl who sent. */
    private static String notice() {
        Office elsewhere = new Office();
        elsewhere.record.record(elsewhere.recorder, Office.read("""
                        {"reference": "R-1", "reportedAt": "2026-03-11T09:30:00Z",
                         "people": [{"id": "girl", "age": 14, "sex": "FEMALE", "child": "CH-1"}, {"id": "boy", "age": 15}],
                         "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl",
                                        "takenBy": "girl", "sentTo": ["boy"], "otherCircumstances": "NO"}]}
                        """));
        return elsewhere
                .register
                .survey()
                .notices(new Force("GMP"), Set.of("CH-1"))
                .get(0)
                .body();
    }
}
