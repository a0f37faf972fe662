package daybook.domain.audit;

import daybook.domain.category.Category;
import daybook.domain.child.Age;
import daybook.domain.recording.OffenceClass;
import java.util.EnumSet;
import java.util.Set;

/** Whether something on the record of an incident aggravates, where the record does not say the category (DAYBOOK-34). */
final class Aggravation {

    /** The classes that category 2 leads to; any other of the catalogue is for what aggravates (K-1, K-2, K-12). */
    private static final Set<OffenceClass> OF_CATEGORY_2 =
            EnumSet.of(OffenceClass.C21, OffenceClass.C22B, OffenceClass.C86);

    private Aggravation() {}

    static boolean isOnRecord(RecordedIncident incident) {
        for (RecordedCrime crime : incident.crimes()) {
            if (isOnRecord(crime)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOnRecord(RecordedCrime crime) {
        return crime.telling(Detail.CATEGORY).is(Detail.CATEGORY, Category.AGGRAVATED)
                || isByCode(crime)
                || crime.answering().stream().anyMatch(it -> it.age().orElse(0) >= Age.ADULT);
    }

    /** Whether the code is for what aggravates. */
    static boolean isByCode(RecordedCrime crime) {
        return crime.offenceClass().filter(it -> !OF_CATEGORY_2.contains(it)).isPresent();
    }
}
