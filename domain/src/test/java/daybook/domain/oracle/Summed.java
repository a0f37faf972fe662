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
 * @param onlyAsASuspect whether it is a notice by DAYBOOK-28 alone
 */
public record Summed(Set<Role> roles, int notices, int vulnerability, boolean onlyAsASuspect) {

    public static Map<String, Summed> of(Incident incident, ForceSettings settings) {
        Expected expected = new Oracle(settings).on(incident);
        Map<String, Summed> summed = new LinkedHashMap<>();
        for (Person person : incident.people()) {
            Set<Role> roles = EnumSet.noneOf(Role.class);
            Set<Role> asAChild = EnumSet.noneOf(Role.class);
            expected.crimes().forEach(crime -> {
                if (crime.people().containsKey(person.id())) {
                    roles.add(crime.people().get(person.id()));
                    if (isOfAChild(crime, incident, settings, person.id())) {
                        asAChild.add(crime.people().get(person.id()));
                    }
                }
            });
            summed.put(person.id(), of(incident, settings, person.id(), roles, asAChild));
        }
        return summed;
    }

    /** With a birthday between, the younger age counts (K-21). */
    private static boolean isOfAChild(ExpectedCrime crime, Incident incident, ForceSettings settings, String person) {
        return incident.exchanges().stream()
                .filter(it -> crime.exchanges().contains(it.id()))
                .map(it -> new View(incident, settings, it))
                .anyMatch(it -> !it.adult(person));
    }

    private static Summed of(
            Incident incident, ForceSettings settings, String person, Set<Role> roles, Set<Role> asAChild) {
        boolean tookPart = false;
        for (Exchange exchange : incident.exchanges()) {
            View view = new View(incident, settings, exchange);
            boolean did = view.askers.contains(person)
                    || exchange.isTakenBy(person) && view.pictured.equals(person)
                    || person.equals(view.sender);
            tookPart |= view.inScope() && did && !view.adult(person) && !view.forced.contains(person);
        }
        boolean suspect = asAChild.contains(Role.SUSPECT);
        boolean onlyBeside = !asAChild.isEmpty() && !suspect && !asAChild.contains(Role.PERSON_INVOLVED);
        int notices = tookPart && !onlyBeside || suspect ? 1 : 0;
        return new Summed(roles, notices, onlyBeside ? 1 : 0, !tookPart && suspect);
    }
}
