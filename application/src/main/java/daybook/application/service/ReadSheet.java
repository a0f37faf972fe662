package daybook.application.service;

import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.ReviewedCrime;
import daybook.domain.audit.figures.Stratification;
import daybook.domain.incident.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A review sheet that came back whole: every crime of the sample once, and only verdicts that there are. */
final class ReadSheet {

    private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,6}) of ([1-9]\\d{0,6})");
    private static final Map<String, Optional<Boolean>> VERDICTS =
            Map.of("RIGHT", Optional.of(true), "WRONG", Optional.of(false), "", Optional.empty());

    private final Map<List<String>, Optional<Boolean>> verdicts = new LinkedHashMap<>();
    private final Map<List<String>, ReviewedCrime> rows = new LinkedHashMap<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> groupings = new HashSet<>();
    private final List<Refusal> refusals = new ArrayList<>();

    ReadSheet(List<ReviewedCrime> sheet) {
        if (sheet.isEmpty()) {
            throw RefusedReport.at("the sheet", "expected the rows of a sample");
        }
        sheet.forEach(this::read);
        if (refusals.isEmpty() && !numbers.stream().allMatch(it -> it.endsWith(" of " + sheet.size()))) {
            refuse(sheet.get(sheet.size() - 1), "expected every row of the sample, and no other");
        }
        if (refusals.isEmpty() && groupings.size() != 1) {
            refuse(sheet.get(0), "expected crimes that are all grouped by the same");
        }
        if (!refusals.isEmpty()) {
            throw new RefusedReport(refusals);
        }
    }

    private void read(ReviewedCrime row) {
        Optional<Boolean> verdict = VERDICTS.get(row.verdict().strip().toUpperCase(Locale.ROOT));
        if (verdict == null) {
            refuse(row, "expected RIGHT, WRONG or nothing as verdict");
            return;
        }
        Matcher number = NUMBER.matcher(row.number());
        if (!number.matches() || !numbers.add(row.number())) {
            refuse(row, "expected a number of its own, as 3 of 278");
        }
        List<String> crime = List.of(row.incident(), row.crime());
        if (verdicts.putIfAbsent(crime, verdict) != null) {
            refuse(row, "expected each crime once");
        }
        rows.put(crime, row);
        String grouping = row.stratum().split(" ")[0];
        groupings.add(grouping);
        if (DrawSampleService.stratification(grouping).isEmpty()) {
            refuse(row, "expected the stratum as it was written, as MONTH 2026-05");
        }
    }

    private void refuse(ReviewedCrime row, String message) {
        refusals.add(new Refusal(row.place().toString(), message));
    }

    Stratification by() {
        return DrawSampleService.stratification(groupings.iterator().next()).orElseThrow();
    }

    Map<List<String>, Optional<Boolean>> verdicts() {
        return verdicts;
    }

    /** Refuses a sheet of which crimes did not come. */
    void requireNone(List<List<String>> missing) {
        missing.forEach(it -> refuse(rows.get(it), "expected a crime that the export has"));
        if (!refusals.isEmpty()) {
            throw new RefusedReport(refusals);
        }
    }
}
