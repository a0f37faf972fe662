package daybook.domain.audit;

import static daybook.domain.audit.Detail.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What each rule may ask of a record: the columns that an export should have for it. */
final class RuleNeeds {

    private RuleNeeds() {}

    /** In the order in which details are listed. */
    static Set<Detail> of(AuditRule rule) {
        return Collections.unmodifiableSet(
                switch (rule) {
                    case CHILD_SUSPECTED_WITHOUT_AGGRAVATION -> EnumSet.of(ROLE, AGE, REPORTED_ON, CATEGORY);
                    case SUSPECTED_UNDER_TEN, ADULT_AS_PERSON_INVOLVED -> EnumSet.of(ROLE, AGE);
                    case CRIME_AGAINST_A_VICTIM -> EnumSet.of(OFFENCE, ROLE, PERSON, AGE);
                    case IMAGE_CRIME_BESIDE_AN_ADULT -> EnumSet.of(OFFENCE, ROLE, AGE);
                    case TWO_THINGS_ON_ONE_CRIME -> EnumSet.of(ROLE, PERSON, AGE);
                    case NO_VICTIM_ON_RECORD -> EnumSet.of(OFFENCE, ROLE, EVERY_ROW);
                    case ONE_KIND_WITHOUT_THE_OTHER -> EnumSet.of(OFFENCE, CATEGORY, EVERY_ROW);
                    case CODE_DOES_NOT_FIT -> EnumSet.of(OFFENCE, ROLE, PERSON, AGE, SEX);
                    case SEVERAL_IMAGE_CRIMES -> EnumSet.of(OFFENCE, ROLE, PERSON);
                    case CODE_NOT_LAW -> EnumSet.of(OFFENCE, HAPPENED_ON);
                    case CRIME_FOR_RECEIVING, CATEGORY_AGAINST_THE_RECORD -> EnumSet.of(OFFENCE, ROLE, AGE, CATEGORY);
                    case OUTCOME_NOT_FOR_CATEGORY_2 -> EnumSet.of(OUTCOME, REPORTED_ON, CATEGORY);
                    case OUTCOME_LACKS_A_CONDITION ->
                        EnumSet.of(OUTCOME, AGENCY, VICTIM_SIDE_AWARE, OUTCOME_RATIONALE, ACTIVITY_COMPLETED);
                    case OUTCOME_TOO_EARLY -> EnumSet.of(OUTCOME, OUTCOME_DAY, REPORTED_ON);
                    case CANCELLED_BY_THE_INVESTIGATOR -> EnumSet.of(CANCELLATION, CANCELLED_BY, INVESTIGATING_OFFICER);
                    case NOBODY_UNDER_TEN -> EnumSet.of(OUTCOME, ROLE, AGE);
                    case NOT_NORMALLY_FOR_CHILD_ABUSE -> EnumSet.of(OUTCOME, CATEGORY);
                    case RECORDED_LATE ->
                        EnumSet.of(REPORTED_ON, REPORTED_AT, RECORDED_ON, RECORDED_AT, LATE_RATIONALE);
                    case FLAGS_MISSING -> EnumSet.of(FLAGS, ONLINE);
                    case DAYS_OUT_OF_ORDER -> EnumSet.of(HAPPENED_ON, REPORTED_ON, RECORDED_ON);
                    case REPEAT_NOT_MARKED, REPEAT_MARKED_TOO_EARLY ->
                        EnumSet.of(ROLE, PERSON, REPORTED_ON, REPEATED, NOTICES);
                    case TWO_REFERENCES -> EnumSet.of(PERSON, OTHER_REFERENCE);
                    case SUSPECT_BEFORE_THE_REVISION -> EnumSet.of(ROLE, AGE, REPORTED_ON, OUTCOME);
                    case CONVERTED_TO_THE_REVISION -> EnumSet.of(ROLE, AGE, REPORTED_ON);
                });
    }
}
