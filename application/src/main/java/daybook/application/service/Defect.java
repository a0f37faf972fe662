package daybook.application.service;

import daybook.domain.audit.AuditRule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be wrong with a record, one for each rule of the audit that an export alone can break.
 *
 * <p>Each changes a record that was right so that this rule and no other finds something, and says on which row.
 */
enum Defect {
    CHILD_SUSPECTED(AuditRule.CHILD_SUSPECTED_WITHOUT_AGGRAVATION, RoleDefects::childSuspected),
    SUSPECTED_UNDER_TEN(AuditRule.SUSPECTED_UNDER_TEN, RoleDefects::suspectedUnderTen),
    CRIME_AGAINST_A_VICTIM(AuditRule.CRIME_AGAINST_A_VICTIM, RoleDefects::crimeAgainstAVictim),
    IMAGE_CRIME_BESIDE_AN_ADULT(AuditRule.IMAGE_CRIME_BESIDE_AN_ADULT, RoleDefects::imageCrimeBesideAnAdult),
    TWO_THINGS_ON_ONE_CRIME(AuditRule.TWO_THINGS_ON_ONE_CRIME, RoleDefects::twoThingsOnOneCrime),
    ADULT_AS_PERSON_INVOLVED(AuditRule.ADULT_AS_PERSON_INVOLVED, RoleDefects::adultAsPersonInvolved),
    NO_VICTIM(AuditRule.NO_VICTIM_ON_RECORD, RoleDefects::noVictim),
    ONE_KIND_ALONE(AuditRule.ONE_KIND_WITHOUT_THE_OTHER, CrimeDefects::oneKindAlone),
    WRONG_CODE(AuditRule.CODE_DOES_NOT_FIT, CrimeDefects::wrongCode),
    SECOND_IMAGE_CRIME(AuditRule.SEVERAL_IMAGE_CRIMES, CrimeDefects::secondImageCrime),
    BEFORE_THE_LAW(AuditRule.CODE_NOT_LAW, CrimeDefects::beforeTheLaw),
    POSSESSION(AuditRule.CRIME_FOR_RECEIVING, CrimeDefects::possession),
    WRONG_CATEGORY(AuditRule.CATEGORY_AGAINST_THE_RECORD, CrimeDefects::wrongCategory),
    OTHER_OUTCOME(AuditRule.OUTCOME_NOT_FOR_CATEGORY_2, EndingDefects::otherOutcome),
    NOT_COMPLETED(AuditRule.OUTCOME_LACKS_A_CONDITION, EndingDefects::notCompleted),
    CLOSED_TOO_EARLY(AuditRule.OUTCOME_TOO_EARLY, EndingDefects::closedTooEarly),
    CANCELLED_BY_ONESELF(AuditRule.CANCELLED_BY_THE_INVESTIGATOR, EndingDefects::cancelledByOneself),
    ELEVEN_WITHOUT_A_CHILD(AuditRule.NOBODY_UNDER_TEN, EndingDefects::elevenWithoutAChild),
    TWENTY_ONE_AGGRAVATED(AuditRule.NOT_NORMALLY_FOR_CHILD_ABUSE, EndingDefects::twentyOneAggravated),
    RECORDED_LATE(AuditRule.RECORDED_LATE, EndingDefects::recordedLate),
    NOT_MARKED_ONLINE(AuditRule.FLAGS_MISSING, CrimeDefects::notMarkedOnline),
    RECORDED_TOO_EARLY(AuditRule.DAYS_OUT_OF_ORDER, EndingDefects::recordedTooEarly),
    OPEN_FROM_BEFORE(AuditRule.SUSPECT_BEFORE_THE_REVISION, RoleDefects::openFromBefore),
    CONVERTED(AuditRule.CONVERTED_TO_THE_REVISION, RoleDefects::converted);

    private final AuditRule rule;
    private final Function<SyntheticIncident, Optional<SyntheticRow>> planting;

    Defect(AuditRule rule, Function<SyntheticIncident, Optional<SyntheticRow>> planting) {
        this.rule = rule;
        this.planting = planting;
    }

    /** The defect that a rule finds; none where only the register can tell. */
    static Optional<Defect> of(String rule) {
        return Arrays.stream(values()).filter(it -> it.rule().equals(rule)).findFirst();
    }

    /** The ids of all rules that have one. */
    static List<String> rules() {
        return Arrays.stream(values()).map(Defect::rule).toList();
    }

    String rule() {
        return rule.id();
    }

    /** Plants it where the record allows that; whether it does. */
    boolean isPlantedIn(SyntheticIncident incident) {
        Optional<SyntheticRow> row = planting.apply(incident);
        row.ifPresent(it -> it.plant(this));
        return row.isPresent();
    }
}
