package daybook.adapters.cli.interview;

import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import daybook.domain.child.Sex;
import daybook.domain.incident.ReportedBy;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The few questions that come first: what is reported, by whom, and who took part. */
final class Opening {

    private static final DateTimeFormatter REFERENCE = DateTimeFormatter.ofPattern("'SGII-'yyyyMMdd-HHmm");

    private final Asking asking;

    Opening(Asking asking) {
        this.asking = asking;
    }

    /** The next of them; none once there is an exchange to ask about. */
    Optional<Ask> next(State state) {
        IncidentReport known = state.report();
        if (known.exchanges() != null) {
            return Optional.empty();
        }
        if (known.reference() == null) {
            return Optional.of(reference());
        }
        if (known.reportedAt() == null) {
            return Optional.of(reportedAt());
        }
        if (known.reportedBy() == null && state.isOpen(Keys.REPORTED_BY)) {
            return Optional.of(asking.ofGuidance("REPORTED_BY", Keys.REPORTED_BY, "", reportedBy(asking)));
        }
        if (known.people() == null) {
            return Optional.of(people());
        }
        return known.people().stream()
                .flatMap(it -> person(it, state).stream())
                .findFirst()
                .or(() -> Optional.of(pictured(state)));
    }

    private Ask reference() {
        String offered = asking.days().now().format(REFERENCE);
        String expects = asking.texts().say("ask.REFERENCE.expects", offered);
        return asking.of(
                "REFERENCE",
                "reference",
                new Anything(
                        expects,
                        offered,
                        (state, typed) -> Optional.of(state.with(report -> report.reference = typed))));
    }

    private Ask reportedAt() {
        return asking.of(
                "REPORTED_AT",
                "reportedAt",
                new Anything(
                        asking.expects("REPORTED_AT"),
                        "now",
                        (state, typed) -> asking.days().moment(typed).map(moment -> reportedAt(state, moment))));
    }

    private static State reportedAt(State state, OffsetDateTime moment) {
        return state.with(report -> report.reportedAt = moment);
    }

    static Reading reportedBy(Asking asking) {
        List<ReportedBy> known = Arrays.stream(ReportedBy.values())
                .filter(it -> it != ReportedBy.NOT_KNOWN)
                .toList();
        return asking.choice(
                known,
                asking.texts().say("expects.CHOICE"),
                (state, who) -> state.with(report -> report.reportedBy = who));
    }

    private Ask people() {
        return asking.of("PEOPLE", "people", new Counting(asking.expects("PEOPLE")));
    }

    private Optional<Ask> person(PersonReport it, State state) {
        String age = Keys.of(it, "age");
        if (it.age() == null && it.dateOfBirth() == null && state.isOpen(age)) {
            Reading reading = new Aging(asking.texts().say("expects.AGE"), it.id(), asking.days());
            return Optional.of(asking.ofGuidance("AGE", age, asking.person(it.id()), reading));
        }
        String sex = Keys.of(it, "sex");
        return it.sex() == null && state.isOpen(sex)
                ? Optional.of(asking.of("SEX", sex, sex(asking, it.id())).about(asking.person(it.id())))
                : Optional.empty();
    }

    static Reading sex(Asking asking, String person) {
        return asking.choice(
                List.of(Sex.FEMALE, Sex.MALE),
                asking.texts().say("expects.CHOICE"),
                (state, sex) -> state.with(report -> report.sex(person, sex)));
    }

    private Ask pictured(State state) {
        return asking.of(
                "PICTURED",
                "pictured",
                new WhoIsPictured(
                        asking.expects("PICTURED"),
                        asking.labels(state),
                        (after, id) -> after.with(report -> report.exchange(first -> first.pictured = id))));
    }
}
