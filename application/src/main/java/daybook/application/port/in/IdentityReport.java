package daybook.application.port.in;

import daybook.domain.child.Sex;
import java.time.LocalDate;
import java.util.List;

/**
 * Who a child is, as somebody registers it. Its shape is the JSON; {@code null} is what was left out.
 *
 * @param givenNames the given names, the first one first
 * @param familyNames the family names
 * @param dateOfBirth the day of birth
 * @param postcode the postcode of the home, or its first half
 * @param sex left out, not known
 * @param ids numbers others keep the child under
 */
public record IdentityReport(
        List<String> givenNames,
        List<String> familyNames,
        LocalDate dateOfBirth,
        String postcode,
        Sex sex,
        List<LocalIdReport> ids) {

    public IdentityReport {
        givenNames = Listed.copy(givenNames);
        familyNames = Listed.copy(familyNames);
        ids = Listed.copy(ids);
    }

    @Override
    public String toString() {
        return "IdentityReport[masked]";
    }
}
