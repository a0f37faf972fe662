package daybook.application.port.in;

import daybook.domain.child.Role;
import java.util.List;

/**
 * What a person records of a crime in place of what was proposed. {@code null} is what was left out.
 *
 * @param offence the code of the offence; left out, the one on record stays
 * @param roles what people on the crime are; whoever is left out stays what they are
 * @param why in plain words; required
 */
public record Departure(
        String offence, List<Part> roles, @PlainText String why) {

    public Departure {
        roles = Listed.copy(roles);
    }

    @Override
    public String toString() {
        return "Departure[masked]";
    }

    /**
     * What somebody is on the crime.
     *
     * @param person their id in the report; required
     * @param role what they are; required
     */
    public record Part(String person, Role role) {

        @Override
        public String toString() {
            return "Part[masked]";
        }
    }
}
