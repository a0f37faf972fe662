package daybook.domain.audit.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.child.Sex;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The same records, looked at from two standpoints. */
class StandpointTest {

    private static final LocalDate REPORTED = LocalDate.of(2026, 5, 11);

    private final RecordedIncident open = RecordedIncident.of(
            "open", List.of(child(0, "c1", Role.SUSPECT), child(1, "c2", Role.PERSON_INVOLVED)), true);
    private final RecordedIncident closed = RecordedIncident.of(
            "closed",
            List.of(RecordedRow.at(0)
                    .with(Detail.CRIME, "c3")
                    .with(Detail.PERSON, "p3")
                    .with(Detail.ROLE, Role.PERSON_INVOLVED)
                    .with(Detail.AGE, 15)
                    .with(Detail.CATEGORY, Category.NON_AGGRAVATED)
                    .with(Detail.REPORTED_ON, REPORTED)
                    .with(Detail.OUTCOME, Outcome.under("16").orElseThrow())
                    .build()),
            true);

    private static RecordedRow child(int place, String crime, Role role) {
        return RecordedRow.at(place)
                .with(Detail.CRIME, crime)
                .with(Detail.PERSON, "p" + place)
                .with(Detail.ROLE, role)
                .with(Detail.AGE, 15)
                .with(Detail.SEX, Sex.MALE)
                .with(Detail.CATEGORY, Category.NON_AGGRAVATED)
                .with(Detail.REPORTED_ON, REPORTED)
                .without(Detail.OUTCOME)
                .build();
    }

    private Set<AuditRule> found(Standpoint from) {
        return List.of(open, closed).stream()
                .flatMap(it -> from.findingsOn(it).stream())
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    /** A report after the revision, looked at by a force that adopted it, and by one that never did. */
    @Test
    void the_rules_that_ask_for_an_edition_are_those_that_two_editions_answer_otherwise() {
        Set<AuditRule> adopted = found(Standpoint.of("adopted", ForceSettings.defaults()));
        Set<AuditRule> never =
                found(Standpoint.of("never", ForceSettings.defaults().adoptedOn(LocalDate.MAX)));

        assertEquals(Set.copyOf(Standpoint.BY_EDITION), differing(adopted, never));
    }

    @Test
    void a_record_converted_to_the_revision_shows_only_where_the_older_approach_is_taken_to_apply() {
        Set<AuditRule> before = found(Standpoint.of(Edition.BEFORE_2024, ForceSettings.defaults()));
        Set<AuditRule> after = found(Standpoint.of(Edition.NPCC_2024, ForceSettings.defaults()));

        assertEquals(Set.of(AuditRule.SUSPECT_BEFORE_THE_REVISION, AuditRule.CONVERTED_TO_THE_REVISION), before);
        assertEquals(
                Set.of(AuditRule.CHILD_SUSPECTED_WITHOUT_AGGRAVATION, AuditRule.OUTCOME_NOT_FOR_CATEGORY_2), after);
    }

    private static Set<AuditRule> differing(Set<AuditRule> one, Set<AuditRule> other) {
        return Set.of(AuditRule.values()).stream()
                .filter(it -> one.contains(it) != other.contains(it))
                .collect(Collectors.toSet());
    }
}
