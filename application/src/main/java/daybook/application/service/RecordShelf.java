package daybook.application.service;

import daybook.application.access.RecordState;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.IndexCard;
import daybook.application.port.out.StoredStep;
import daybook.application.port.out.WaitingApproval;
import daybook.application.record.Decided;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Pending;
import daybook.application.record.RecordedCrime;
import daybook.application.record.Standing;
import daybook.application.record.Step;
import daybook.application.record.StepTaken;
import daybook.domain.history.ReviewSchedule;
import daybook.domain.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes records from the register and puts their next step there, in the stored form. */
public final class RecordShelf {

    private final StoredForm form;
    private final ReviewSchedule schedule;
    private final ToldOfChildren children;

    /** A shelf for records in that form, reviewed on that schedule. */
    public RecordShelf(StoredForm form, ReviewSchedule schedule) {
        this.form = form;
        this.schedule = schedule;
        this.children = new ToldOfChildren(form);
    }

    /**
     * How a record on the shelf stands at that moment: overdue from the day after its review date in London. The date is the
     * one on its card, by which it is listed as due, so that no record is locked and not listed.
     */
    static RecordState state(Records records, IncidentRecord record, Instant at) {
        LocalDate today = today(at);
        boolean overdue = records.card(record.reference()).flatMap(IndexCard::reviewOn).stream()
                .anyMatch(today::isAfter);
        return overdue ? RecordState.OVERDUE : record.state();
    }

    /** The day in London. */
    static LocalDate today(Instant at) {
        return at.atZone(Incident.LONDON).toLocalDate();
    }

    /** The record under a reference, as far as this act may see it. */
    Optional<IncidentRecord> take(Records records, String reference) {
        List<StepTaken> steps = records.steps(reference).stream()
                .map(it -> form.step(it.body()))
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new IncidentRecord(reference, steps));
    }

    /** A decision in the form it is kept in. */
    Decided decided(IncidentReport report, Assessment assessment, List<RecordedCrime> crimes) {
        return form.decided(report, assessment, crimes);
    }

    /** Whether that report was decided before, whatever the rules and settings of today make of it. */
    boolean isSame(Decided before, IncidentReport report, Assessment assessment) {
        return before.report().equals(form.report(report.withAges()))
                && before.agedByBirth().equals(Births.deciding(report, assessment.incident()));
    }

    /** Begins a record. */
    IncidentRecord begin(Records records, Access access, IncidentReport report, Decided decided) {
        IncidentRecord begun =
                new IncidentRecord(report.reference(), List.of(taken(1, access, new Step.Recorded(decided))));
        put(records, Optional.empty(), begun, report.withAges().people());
        return begun;
    }

    /** Adds the next step of a record. */
    IncidentRecord add(Records records, Access access, IncidentRecord record, Step step) {
        List<StepTaken> steps = new ArrayList<>(record.steps());
        steps.add(taken(record.version() + 1, access, step));
        IncidentRecord after = new IncidentRecord(record.reference(), steps);
        put(
                records,
                Optional.of(record),
                after,
                form.report(after.decided().report()).people());
        return after;
    }

    private static StepTaken taken(int version, Access access, Step step) {
        return new StepTaken(version, access.at(), access.by(), step);
    }

    /** Puts the last step of a record there; the people are those of the report that it rests on now. */
    private void put(
            Records records, Optional<IncidentRecord> before, IncidentRecord after, List<PersonReport> people) {
        StepTaken last = after.steps().get(after.version() - 1);
        records.add(new StoredStep(after.reference(), after.version(), form.step(last)), card(after, people));
        children.tell(records, before, after, people);
        noteWaiting(records, before, after);
    }

    /** Only where something waits or waited: most records never have anything that does. */
    private static void noteWaiting(Records records, Optional<IncidentRecord> before, IncidentRecord after) {
        List<Pending> waits = after.standing().pending();
        if (!waits.isEmpty()
                || before.stream().anyMatch(it -> !it.standing().pending().isEmpty())) {
            String reference = after.reference();
            records.approvals()
                    .waitOn(
                            reference,
                            waits.stream()
                                    .map(it -> new WaitingApproval(ApprovalIds.of(reference, it.number()), it.until()))
                                    .toList());
        }
    }

    /** The ages are those of the report: a record keeps no date of birth. */
    private IndexCard card(IncidentRecord record, List<PersonReport> people) {
        Standing standing = record.standing();
        Decided decided = standing.decided();
        boolean open = standing.state() == RecordState.OPEN;
        List<Integer> ages =
                people.stream().map(PersonReport::age).filter(Objects::nonNull).toList();
        return new IndexCard(
                record.reference(),
                decided.reportedOn(),
                decided.category(),
                open,
                schedule.reviewOn(decided.reportedOn(), record.keptOn(), ages));
    }
}
