package daybook.application.port.in;

import daybook.domain.audit.figures.Change;
import daybook.domain.guidance.ForceSettings;
import java.util.Optional;

/** Says what would be judged otherwise on the same records under another edition or other settings. */
public interface CompareAudits {

    /**
     * Begins a comparison, which is told of an audit, or of each share of one, while it goes on.
     *
     * @param told called for each change
     * @throws RefusedReport if there is no such edition, with every place at fault
     */
    AuditRecords.Told begin(Side one, Side other, Changed told);

    /**
     * One side of the comparison.
     *
     * @param name what it is called
     * @param edition the edition for all records, as in {@code NPCC-2024}; none for the one of the day of the report
     * @param settings those of the force
     */
    record Side(String name, Optional<String> edition, ForceSettings settings) {}

    /** What is told of a change. */
    @FunctionalInterface
    interface Changed {

        void changed(RowPlace place, Change change);
    }
}
