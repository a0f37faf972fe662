package daybook.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.ExportRow;
import daybook.application.port.in.GenerateExport;
import daybook.application.port.in.PlantedDefect;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RowPlace;
import daybook.application.port.in.SyntheticExport;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.Severity;
import daybook.domain.guidance.ForceSettings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The audit is held to what was planted: all of it is found where it is, and no error besides. */
class GenerateExportServiceTest {

    private static final long ROWS = 6_000;

    /**
     * What a person is asked to look at on records that are right: nobody asked, nothing was sent, or the child asked was 16 or
     * 17. The decision refers each of these to the registrar (DAYBOOK-05, DAYBOOK-06).
     */
    private static final Set<String> REFERRED = Set.of("A-201");

    /** An export in memory. */
    private static final class Made implements GenerateExport.Told {

        private final List<ExportRow> rows = new ArrayList<>();
        private final List<PlantedDefect> key = new ArrayList<>();
        private List<String> header;
        private ExportMapping mapping;

        static Made of(SyntheticExport wanted) {
            Made made = new Made();
            long rows = new GenerateExportService(ForceSettings.defaults()).generate(wanted, made);
            assertEquals(rows, made.rows.size());
            return made;
        }

        @Override
        public void begins(List<String> names, ExportMapping how) {
            header = names;
            mapping = how;
        }

        @Override
        public void planted(PlantedDefect defect) {
            assertEquals(rows.size() + 2, defect.line());
            key.add(defect);
        }

        @Override
        public void row(List<String> cells) {
            rows.add(new ExportRow(new RowPlace("made.csv", rows.size() + 2), header, cells));
        }

        List<List<String>> cells() {
            return rows.stream().map(ExportRow::cells).toList();
        }

        Set<String> planted() {
            return key.stream()
                    .map(it -> it.rule() + " " + it.line() + " " + it.crime() + " " + it.incident())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What an audit says of an export. */
    private static final class Audited implements AuditRecords.Told {

        private final Map<String, Severity> found = new TreeMap<>();
        private final List<String> rejected = new ArrayList<>();

        static Audited of(Made made, Map<String, String> switchedOff) {
            Audited audited = new Audited();
            ExportMapping mapping = new ExportMapping(
                    made.mapping.columns(), List.of(), made.mapping.words(), made.mapping.days(), switchedOff);
            AuditTotals totals =
                    new AuditRecordsService(ForceSettings.defaults()).audit(made.rows.iterator(), mapping, audited);
            assertEquals(made.rows.size(), totals.audited(), () -> audited.rejected.get(0));
            return audited;
        }

        @Override
        public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
            for (Finding it : result.findings()) {
                found.put(
                        it.rule().id() + " " + places.of(it.row()).line() + " "
                                + it.row().text(Detail.CRIME) + " " + incident.reference(),
                        it.severity());
            }
        }

        @Override
        public void rejected(RowPlace place, String message) {
            rejected.add(place + " " + message);
        }

        Set<String> missing(Made made) {
            Set<String> missing = made.planted();
            missing.removeAll(found.keySet());
            return missing;
        }

        /** What nobody planted and no decision refers. */
        Set<String> besides(Made made) {
            Set<String> besides = new TreeSet<>(found.keySet());
            besides.removeAll(made.planted());
            besides.removeIf(it -> found.get(it) == Severity.CHECK && REFERRED.contains(it.substring(0, 5)));
            return besides;
        }
    }

    private static SyntheticExport all(long seed, boolean scattered) {
        return new SyntheticExport(ROWS, seed, List.of(SyntheticExport.ALL), scattered);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_260_511})
    void every_defect_that_was_planted_is_found_where_it_is_and_nothing_else(long seed) {
        Made made = Made.of(all(seed, seed % 2 == 0));
        Audited audited = Audited.of(made, Map.of());

        assertEquals(Set.of(), audited.missing(made));
        assertEquals(Set.of(), audited.besides(made));
        assertEquals(
                new TreeSet<>(Defect.rules()),
                made.key.stream().map(PlantedDefect::rule).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void each_defect_planted_alone_is_found_alone() {
        for (String rule : Defect.rules()) {
            Made made = Made.of(new SyntheticExport(800, 7, List.of(rule), false));
            Audited audited = Audited.of(made, Map.of());

            assertTrue(made.key.size() > 3, rule);
            assertEquals(Set.of(), audited.missing(made));
            assertEquals(Set.of(), audited.besides(made));
        }
    }

    @Test
    void an_audit_that_does_not_look_for_a_rule_is_caught_whichever_it_is() {
        Made made = Made.of(all(1, false));
        for (String rule : Defect.rules()) {
            Set<String> missing =
                    Audited.of(made, Map.of(rule, "to see it missed")).missing(made);

            assertTrue(!missing.isEmpty() && missing.stream().allMatch(it -> it.startsWith(rule)), rule);
        }
    }

    @Test
    void nothing_is_wrong_where_nothing_was_planted() {
        Made made = Made.of(new SyntheticExport(ROWS, 4, List.of(SyntheticExport.NONE), false));

        assertEquals(List.of(), made.key);
        assertEquals(Set.of(), Audited.of(made, Map.of()).besides(made));
    }

    @Test
    void the_same_seed_makes_the_same_export_and_another_another() {
        assertEquals(Made.of(all(1, true)).cells(), Made.of(all(1, true)).cells());
        assertNotEquals(Made.of(all(1, false)).cells(), Made.of(all(2, false)).cells());
    }

    @Test
    void scattered_rows_are_the_same_rows_with_those_of_an_incident_far_apart() {
        Made grouped = Made.of(all(1, false));
        Made scattered = Made.of(all(1, true));

        assertEquals(new HashSet<>(grouped.cells()), new HashSet<>(scattered.cells()));
        Map<String, List<Long>> lines = scattered.rows.stream()
                .collect(Collectors.groupingBy(
                        it -> it.cells().get(0),
                        Collectors.mapping(it -> it.place().line(), Collectors.toList())));
        assertTrue(lines.values().stream()
                .filter(it -> it.size() > 3)
                .allMatch(it -> it.get(it.size() - 1) - it.get(0) > ROWS / 8));
    }

    @Test
    void as_many_rows_are_made_as_are_wanted_or_a_few_more() {
        long rows = Made.of(all(5, false)).rows.size();

        assertTrue(rows >= ROWS && rows < ROWS + 30, () -> "" + rows);
    }

    @Test
    void a_rule_that_nobody_knows_or_that_only_the_register_can_tell_is_refused() {
        for (String rule : List.of("A-999", "A-501", "")) {
            assertThrows(RefusedReport.class, () -> Made.of(new SyntheticExport(10, 1, List.of("A-101", rule), false)));
        }
        assertThrows(RefusedReport.class, () -> Made.of(new SyntheticExport(0, 1, List.of("all"), false)));
    }
}
