package daybook.application.port.out;

import java.util.Optional;

/** The office's register of reported incidents: one record for each force's reference. */
public interface IncidentRegister {

    /**
     * Enters a report unless its force has already used its reference.
     *
     * <p>Of several callers with one reference, exactly one is told {@link Entry#ENTERED}. Whatever the answer, the
     * report first entered stays as it was.
     *
     * @param report the report to enter
     * @return what became of the report
     */
    Entry enterOnce(RegisteredReport report);

    /**
     * Finds what a force entered under a reference.
     *
     * @param force the force that made the record
     * @param reference the reference in that force's own series
     * @return the report as entered, or empty if that force never used the reference
     */
    Optional<RegisteredReport> find(String force, String reference);
}
