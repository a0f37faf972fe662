package daybook.domain.audit;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.child.Sex;
import daybook.domain.guidance.Wording;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Flag;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What may be known of one person on one crime. An export has a column for some of these; for want of the others a check cannot
 * tell.
 */
public enum Detail {
    INCIDENT(String.class),
    CRIME(String.class),
    /** The same text for the same person wherever they stand in an incident. */
    PERSON(String.class),
    ROLE(Role.class),
    /** In whole years on the day it happened. */
    AGE(Integer.class),
    DATE_OF_BIRTH(LocalDate.class),
    SEX(Sex.class),
    /** Three digits, a slash, two digits. */
    OFFENCE(String.class),
    CATEGORY(Category.class),
    HAPPENED_ON(LocalDate.class),
    REPORTED_ON(LocalDate.class),
    /** The moment of the report, where the export has the time of day too. */
    REPORTED_AT(Instant.class),
    RECORDED_ON(LocalDate.class),
    /** The moment of recording, where the export has the time of day too. */
    RECORDED_AT(Instant.class),
    LATE_RATIONALE(Answer.class),
    /** A set of {@link Flag}. */
    FLAGS(FlagSet.class),
    /** Whether any of it happened online. */
    ONLINE(Answer.class),
    OUTCOME(Outcome.class),
    OUTCOME_DAY(LocalDate.class),
    /** Whether an outcome that the guidance does not name is explained. */
    DEPARTURE(Answer.class),
    AGENCY(OutcomeCondition.AGENCY_NAMED),
    VICTIM_SIDE_AWARE(OutcomeCondition.VICTIM_SIDE_AWARE),
    OUTCOME_RATIONALE(OutcomeCondition.RATIONALE_RECORDED),
    ACTIVITY_COMPLETED(OutcomeCondition.ACTIVITY_COMPLETED),
    CANCELLATION(CancellationGround.class),
    CANCELLED_BY(String.class),
    INVESTIGATING_OFFICER(String.class),
    REPEATED(Answer.class),
    /** How many notices of the child there are by the day of the report, this one included; known to the register. */
    NOTICES(Integer.class),
    /** Whether the same child has another reference; known to the register. */
    OTHER_REFERENCE(Answer.class),
    /** That no row of the incident was rejected; known to whoever read the rows. */
    EVERY_ROW(Answer.class);

    private final Class<?> type;
    private final OutcomeCondition condition;

    Detail(Class<?> type) {
        this.type = type;
        this.condition = null;
    }

    Detail(OutcomeCondition condition) {
        this.type = Answer.class;
        this.condition = condition;
    }

    /** Whether an export may have a column for it; otherwise it comes from elsewhere. */
    public boolean isColumn() {
        return compareTo(NOTICES) < 0;
    }

    /** What it is, in those words. */
    public String says(Wording wording) {
        return wording.of("detail." + name());
    }

    boolean takes(Object value) {
        return type.isInstance(value);
    }

    /** The condition of that outcome which it shows to be met; none if it shows none, or one that the outcome does not need. */
    Optional<OutcomeCondition> neededFor(Outcome outcome) {
        return Optional.ofNullable(condition).filter(it -> it.isNeededFor(outcome));
    }
}
