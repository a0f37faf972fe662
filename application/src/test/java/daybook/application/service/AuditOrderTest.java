package daybook.application.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.ExportRow;
import daybook.application.port.in.RowPlace;
import daybook.application.spill.Shares;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.Finding;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import daybook.domain.guidance.ForceSettings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the order of an export, and however little of it fits in memory: the same findings and the same sums. */
class AuditOrderTest {

    private static final List<String> HEADER =
            List.of("INCIDENT", "CRIME", "PERSON", "ROLE", "AGE", "OFFENCE", "CATEGORY", "REPORTED_AT", "FLAGS");
    private static final ExportMapping MAPPING = new ExportMapping(columns(), null, null, null, null);
    private static final int MOST = 50;
    private static final Shares.Bounds ALL_IN_MEMORY = new Shares.Bounds(1 << 24, MOST);
    private static final Shares.Bounds HARDLY_ANY = new Shares.Bounds(1 << 11, MOST);

    private static Map<String, String> columns() {
        Map<String, String> columns = new HashMap<>();
        HEADER.forEach(it -> columns.put(it, it));
        return columns;
    }

    /** What is told, without the order in which it is told. */
    private static final class Heard implements AuditRecords.Told {

        private final List<String> said = new ArrayList<>();
        private final Thread by = Thread.currentThread();

        @Override
        public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
            assertEquals(by, Thread.currentThread());
            TreeSet<String> rows = new TreeSet<>();
            for (RecordedRow row : incident.rows()) {
                rows.add(places.of(row).toString());
            }
            said.add(incident.reference() + " of " + rows + (incident.isWhole() ? "" : ", with gaps"));
            TreeSet<String> cannotTell = new TreeSet<>();
            result.cannotTell().forEach(it -> cannotTell.add(it.rule().id() + it.wanting()));
            said.add(incident.reference() + cannotTell);
            for (Finding finding : result.findings()) {
                said.add(incident.reference() + finding.rule() + finding.severity());
            }
        }

        @Override
        public void rejected(RowPlace place, String message) {
            assertEquals(by, Thread.currentThread());
            said.add(place + message);
        }

        List<String> said() {
            Collections.sort(said);
            return said;
        }
    }

    private record Outcome(AuditTotals totals, List<String> said) {}

    private static Outcome audit(List<ExportRow> rows, Shares.Bounds bounds) {
        Heard heard = new Heard();
        AuditTotals totals =
                new AuditRecordsService(ForceSettings.defaults(), bounds).audit(rows.iterator(), MAPPING, heard);
        return new Outcome(totals, heard.said());
    }

    /** Grouped by incident. Some rows cannot be read, and one incident has more rows than any. */
    private static List<ExportRow> rows(Random random) {
        List<ExportRow> rows = new ArrayList<>();
        for (int incident = 0; incident < 300; incident++) {
            int size = incident == 7 ? MOST + 20 : 1 + random.nextInt(5);
            for (int i = 0; i < size; i++) {
                rows.add(row(random, incident, rows.size() + 2L));
            }
        }
        return rows;
    }

    /** All crimes of an incident are told alike, so that it does not matter which row comes first. */
    private static ExportRow row(Random random, int incident, long line) {
        String offence = List.of("86/2", "022/25", "86/2").get((int) (line % 3));
        List<String> cells = List.of(
                "I" + incident,
                "I" + incident + "/" + line,
                "N" + line,
                random.nextInt(4) == 0 ? "SUSPECT" : random.nextInt(30) == 0 ? "WIZARD" : "PERSON_INVOLVED",
                Integer.toString(8 + random.nextInt(10)),
                offence,
                incident % 4 == 0 ? "AGGRAVATED" : "NON_AGGRAVATED",
                "2026-05-" + (10 + incident % 10) + " 10:00",
                incident % 3 == 0 ? "CSE" : "CSA;CSE");
        List<String> given = random.nextInt(60) == 0 ? cells.subList(0, 4) : cells;
        return new ExportRow(new RowPlace("export.csv", line), HEADER, given);
    }

    private static List<ExportRow> scattered(List<ExportRow> rows) {
        List<ExportRow> scattered = new ArrayList<>();
        for (int from = 0; from < 97; from++) {
            for (int i = from; i < rows.size(); i += 97) {
                scattered.add(rows.get(i));
            }
        }
        return scattered;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_order_has_the_same_findings_however_little_fits_in_memory(long seed) {
        List<ExportRow> rows = rows(new Random(seed));
        Outcome expected = audit(rows, ALL_IN_MEMORY);
        List<ExportRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        assertTrue(expected.totals().findings() > 50 && expected.totals().rejected() > MOST, "nothing is compared");
        assertEquals(rows.size(), expected.totals().read());
        assertEquals(expected, audit(rows, HARDLY_ANY));
        assertEquals(expected, audit(scattered(rows), ALL_IN_MEMORY));
        assertEquals(expected, audit(scattered(rows), HARDLY_ANY));
        assertEquals(expected, audit(shuffled, HARDLY_ANY));
    }

    /** What would go wrong if an incident were audited before its last row is there. */
    @Test
    void an_incident_that_is_audited_in_parts_would_be_seen() {
        List<ExportRow> rows = scattered(rows(new Random(1)));
        Outcome whole = audit(rows, HARDLY_ANY);
        Heard heard = new Heard();
        AuditRecordsService audit = new AuditRecordsService(ForceSettings.defaults(), HARDLY_ANY);
        audit.audit(rows.subList(0, rows.size() / 2).iterator(), MAPPING, heard);
        audit.audit(rows.subList(rows.size() / 2, rows.size()).iterator(), MAPPING, heard);

        assertNotEquals(whole.said(), heard.said());
    }

    @Test
    void an_incident_of_more_rows_than_any_is_rejected_row_by_row() {
        Outcome outcome = audit(rows(new Random(1)), HARDLY_ANY);

        assertTrue(outcome.said().stream().anyMatch(it -> it.endsWith("expected at most 50 rows of one incident")));
        assertTrue(outcome.said().stream().noneMatch(it -> it.startsWith("I7 of")));
    }
}
