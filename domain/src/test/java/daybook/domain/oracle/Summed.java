package daybook.domain.oracle;

import daybook.domain.child.Role;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a report makes of one child: their roles, and whether it is a notice or a vulnerability (H-2), without history.
 *
 * @param ofAChild whether they are not known to be an adult; notices are about children alone
 * @param onlyAsASuspect whether it is a notice by DAYBOOK-28 alone
 */
public record Summed(Set<Role> roles, boolean ofAChild, int notices, int vulnerability, boolean onlyAsASuspect) {

    public static Map<String, Summed> of(Incident incident, ForceSettings settings) {
        Expected expected = new Oracle(settings).on(incident);
        Map<String, Summed> summed = new LinkedHashMap<>();
        for (Person person : incident.people()) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            expected.crimes().forEach(crime -> {
                if (crime.people().containsKey(person.id())) {
                    roles.add(crime.people().get(person.id()));
                }
            });
            summed.put(person.id(), of(incident, settings, person.id(), roles));
        }
        return summed;
    }

    private static Summed of(Incident incident, ForceSettings settings, String person, Set<Role> roles) {
        boolean tookPart = false;
        boolean child = true;
        for (Exchange exchange : incident.exchanges()) {
            View view = new View(incident, settings, exchange);
            child &= !view.adult(person);
            boolean did = view.askers.contains(person)
                    || exchange.isTakenBy(person) && view.pictured.equals(person)
                    || person.equals(view.sender);
            tookPart |= view.inScope() && did && !view.adult(person) && !view.forced.contains(person);
        }
        boolean answers = roles.contains(Role.SUSPECT) || roles.contains(Role.PERSON_INVOLVED);
        boolean onlyBeside = !roles.isEmpty() && !answers;
        boolean onlyAsASuspect = child && !tookPart && roles.contains(Role.SUSPECT);
        int notices = tookPart && !onlyBeside || roles.contains(Role.SUSPECT) ? 1 : 0;
        return new Summed(roles, child, notices, notices == 0 && onlyBeside ? 1 : 0, onlyAsASuspect);
    }
}
