package daybook.domain.audit;

import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import daybook.domain.outcome.Outcome;
import java.util.List;

/** Records of reports from before the revision: for review, never for conversion. Sources: NPCC-2024, DAYBOOK-02. */
final class OlderApproachChecks {

    private OlderApproachChecks() {}

    static void suspectBeforeTheRevision(Look look) {
        for (RecordedCrime crime : look.standing()) {
            List<RecordedRow> suspects = look.needIn(crime, Role.SUSPECT);
            if (!suspects.isEmpty() && look.needEdition(crime, Edition.BEFORE_2024) && isOpen(look, crime)) {
                suspects.stream().filter(look::needChild).forEach(look::found);
            }
        }
    }

    private static boolean isOpen(Look look, RecordedCrime crime) {
        boolean closed = look.need(crime, Detail.OUTCOME, Outcome.class).isPresent();
        return !closed && crime.telling(Detail.OUTCOME).hasNone(Detail.OUTCOME);
    }

    static void convertedToTheRevision(Look look) {
        for (RecordedCrime crime : look.standing()) {
            List<RecordedRow> involved = look.needIn(crime, Role.PERSON_INVOLVED);
            if (!involved.isEmpty() && look.needEdition(crime, Edition.BEFORE_2024)) {
                for (RecordedRow row : involved) {
                    if (look.needChild(row) && row.age().orElse(0) >= Age.RESPONSIBLE) {
                        look.found(row);
                    }
                }
            }
        }
    }
}
