package daybook.application.port.in;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the national database is told: that a child came to notice in a force. Never a role, a category or an offence (H-5).
 *
 * @param id the same however often it is told
 * @param force the force to ask
 * @param child the force's reference for the child
 * @param reportedOn the day of the report
 * @param withdrawn whether it takes back what was told before
 * @param identity who the child is; empty if nobody registered it, or it was erased
 */
public record NationalNotice(
        String id,
        String force,
        String child,
        LocalDate reportedOn,
        boolean withdrawn,
        Optional<IdentityReport> identity) {

    @Override
    public String toString() {
        return "NationalNotice[masked]";
    }
}
