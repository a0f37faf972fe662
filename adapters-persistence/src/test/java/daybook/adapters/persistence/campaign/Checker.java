package daybook.adapters.persistence.campaign;

import daybook.application.port.in.FindIncident;
import daybook.application.record.IncidentRecord;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds a register that was killed against what its client knows. */
record Checker(Site site, Ledger ledger, Undisturbed undisturbed) {

    /** Looks at every row, and at the records of these submissions through the use case as well. */
    Findings check(Collection<Integer> numbers) {
        long began = System.nanoTime();
        site.comeBack();
        try (Deployment deployment = Deployment.start(new Settings(site.storage()))) {
            FindIncident find = deployment.get(FindIncident.class);
            find.find(RecordingProcess.RECORDER, Submissions.reference(0));
            Findings findings = new Findings(Duration.ofNanos(System.nanoTime() - began));
            Tables tables = Tables.of(site);
            findings.durableWithoutAcknowledgement(ledger.neverAcknowledged().stream()
                    .filter(it -> tables.versions().containsKey(Submissions.reference(it)))
                    .count());
            checkRows(tables, findings);
            ledger.submitted().forEach(it -> checkSubmission(it, tables, findings));
            numbers.forEach(it ->
                    checkRecord(it, find.find(RecordingProcess.RECORDER, Submissions.reference(it)), tables, findings));
            return findings;
        }
    }

    private void checkRows(Tables tables, Findings findings) {
        Collection<String> submitted =
                ledger.submitted().stream().map(Submissions::reference).collect(Collectors.toSet());
        findings.half(!tables.complaints().isEmpty(), tables.complaints().toString());
        tables.versions().forEach((reference, version) -> {
            findings.twice(!submitted.contains(reference), reference + " was never submitted");
            findings.half(
                    !version.equals(tables.steps().get(reference)), reference + " has a step too few or too many");
            findings.half(!tables.entries().containsKey(reference), reference + " has no entry in the log");
            findings.half(
                    !Objects.equals(
                            tables.notices().get(reference), tables.outgoing().get(reference)),
                    reference + " has notices that nobody is going to be told of, or tells of none it has");
        });
        for (Map<String, Integer> rows :
                List.of(tables.steps(), tables.notices(), tables.outgoing(), tables.entries())) {
            rows.keySet().stream()
                    .filter(it -> !tables.versions().containsKey(it))
                    .forEach(it -> findings.half(true, it + " has rows and is no record"));
        }
    }

    private void checkSubmission(int number, Tables tables, Findings findings) {
        String reference = Submissions.reference(number);
        int entries = tables.entries().getOrDefault(reference, 0);
        findings.lost(
                ledger.isAcknowledged(number) && !tables.versions().containsKey(reference),
                reference + " was acknowledged and is gone");
        findings.half(
                entries < ledger.timesAcknowledged(number),
                reference + " was acknowledged without an entry in the log");
        findings.twice(entries > ledger.timesSent(number), reference + " is in the log without having been submitted");
        findings.twice(ledger.moments(number).size() > 1, reference + " was recorded at two moments");
    }

    private void checkRecord(int number, Optional<IncidentRecord> found, Tables tables, Findings findings) {
        String reference = Submissions.reference(number);
        findings.half(found.isPresent() != tables.versions().containsKey(reference), reference + " is not found");
        found.ifPresent(it -> {
            findings.half(
                    !Undisturbed.said(it).equals(undisturbed.whole(number)),
                    reference + " does not say what it has to");
            String moment = it.steps().get(0).at().toString();
            findings.twice(
                    ledger.isAcknowledged(number) && !ledger.moments(number).contains(moment),
                    reference + " was recorded at another moment than was acknowledged");
        });
    }
}
