package daybook.domain.history;

import daybook.domain.guidance.ForceSettings;
import java.time.LocalDate;
import java.util.List;

/** Something that puts a child's reports in a row: the rules that are shipped, or rules broken on purpose. */
@FunctionalInterface
interface Chronicler {

    Chronicler PRODUCTION =
            (settings, day, entered) -> ChildHistory.under(settings).by(day, entered);

    /** The chronology by a day, of reports in the order in which they were entered. */
    Chronology by(ForceSettings settings, LocalDate day, List<HistoryEntry> entered);
}
