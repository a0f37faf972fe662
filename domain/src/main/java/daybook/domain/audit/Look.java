package daybook.domain.audit;

import daybook.domain.category.Category;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One rule looking at one incident: what it may ask of the rows, and where it says what it makes of them.
 *
 * @param standing the crimes of the incident that were not cancelled (DAYBOOK-36)
 */
record Look(
        AuditRule rule,
        RecordedIncident incident,
        List<RecordedCrime> standing,
        ForceSettings settings,
        List<Finding> findings,
        List<CannotTell> cannotTell) {

    /** With the severity of the rule. */
    void found(RecordedRow row, Fact... facts) {
        found(rule.severity(), row, facts);
    }

    void found(Severity severity, RecordedRow row, Fact... facts) {
        findings.add(new Finding(rule, severity, row, List.of(facts)));
    }

    void cannotTell(RecordedRow row, Detail wanting) {
        cannotTell.add(new CannotTell(rule, row, wanting));
    }

    /** The value of a detail; where it is not told, the rule cannot tell. */
    <T> Optional<T> need(RecordedRow row, Detail detail, Class<T> type) {
        if (!row.tells(detail)) {
            cannotTell(row, detail);
        }
        return row.value(detail, type);
    }

    /** The same of a crime. */
    <T> Optional<T> need(RecordedCrime crime, Detail detail, Class<T> type) {
        return need(crime.telling(detail), detail, type);
    }

    /** A detail that is yes or no; where it is not known, the rule cannot tell. */
    Answer needAnswer(RecordedRow row, Detail detail) {
        Answer answer = row.answer(detail);
        if (answer == Answer.NOT_KNOWN) {
            cannotTell(row, detail);
        }
        return answer;
    }

    /** How old somebody was; where it is not known, the rule cannot tell. */
    OptionalInt needAge(RecordedRow row) {
        OptionalInt age = row.age();
        if (age.isEmpty()) {
            cannotTell(row, Detail.AGE);
        }
        return age;
    }

    /** Whether somebody is known to be a child; where it is not known, the rule cannot tell. */
    boolean needChild(RecordedRow row) {
        return needAge(row).orElse(Age.ADULT) < Age.ADULT;
    }

    /** Whether somebody is known to be an adult; where it is not known, the rule cannot tell. */
    boolean needAdult(RecordedRow row) {
        return needAge(row).orElse(0) >= Age.ADULT;
    }

    /** Those rows of a crime in that role; where a row tells no role, the rule cannot tell. */
    List<RecordedRow> needIn(RecordedCrime crime, Role role) {
        needRoles(crime);
        return crime.in(role);
    }

    /** Those who answer for a crime; where a row tells no role, the rule cannot tell. */
    List<RecordedRow> needAnswering(RecordedCrime crime) {
        needRoles(crime);
        return crime.answering();
    }

    /** Whether every row of a crime tells a role; where one does not, the rule cannot tell. */
    boolean needRoles(RecordedCrime crime) {
        boolean all = true;
        for (RecordedRow row : crime.rows()) {
            if (!row.tells(Detail.ROLE)) {
                cannotTell(row, Detail.ROLE);
                all = false;
            }
        }
        return all;
    }

    /** Whether a crime was reported under that edition; where the day is not told, the rule cannot tell. */
    boolean needEdition(RecordedCrime crime, Edition edition) {
        Optional<LocalDate> reported = need(crime, Detail.REPORTED_ON, LocalDate.class);
        return reported.filter(it -> Edition.on(it, settings) == edition).isPresent();
    }

    /** The crimes that stand and of which some offence may be asked; where one tells no code, the rule cannot tell. */
    List<RecordedCrime> needCodes() {
        List<RecordedCrime> coded = new ArrayList<>(standing.size());
        for (RecordedCrime crime : standing) {
            if (crime.code().isEmpty()) {
                cannotTell(crime.first(), Detail.OFFENCE);
            } else {
                coded.add(crime);
            }
        }
        return coded;
    }

    /**
     * How gravely a crime that the guidance would treat as not aggravated is to be taken: as the rule says where the record
     * says so, as something to look at where nothing on record aggravates (DAYBOOK-34), and not at all otherwise.
     */
    Optional<Severity> ifNothingAggravates(RecordedCrime crime) {
        Optional<Category> said = crime.telling(Detail.CATEGORY).value(Detail.CATEGORY, Category.class);
        if (said.isPresent()) {
            return said.filter(Category.NON_AGGRAVATED::equals).map(it -> rule.severity());
        }
        if (Aggravation.isOnRecord(incident)) {
            return Optional.empty();
        }
        cannotTell(crime.first(), Detail.CATEGORY);
        return Optional.of(Severity.CHECK);
    }
}
