package daybook.application.port.out;

import java.time.LocalDate;

/**
 * A notice that waits to be told to the national database. It says that a child came to notice, never as what (H-5).
 *
 * @param id tells it from every other, however often it is told
 * @param child the force's reference for the child
 * @param reference the record's reference
 * @param reportedOn the day of the report
 * @param withdrawn whether it takes back what was told before
 */
public record OutgoingNotice(String id, String child, String reference, LocalDate reportedOn, boolean withdrawn) {

    @Override
    public String toString() {
        return "OutgoingNotice[masked]";
    }
}
