package daybook.domain.recording;

import daybook.domain.category.Classification;
import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * On an earlier day somebody may have been a year younger than the age stated at the report leaves them. Where that would change
 * the record, it is referred (DAYBOOK-18): tried, with a birthday on the day of the report.
 */
final class StatedAges {

    /** The ages at which a rule or a code changes; a year younger than any other age changes nothing. */
    private static final Set<Integer> AT_WHICH_A_RULE_CHANGES = Set.of(10, 13, 16, 18);

    private final Incident incident;
    private final List<JudgedExchange> exchanges;
    private final Findings findings;

    StatedAges(Incident incident, List<JudgedExchange> exchanges, Findings findings) {
        this.incident = incident;
        this.exchanges = exchanges;
        this.findings = findings;
    }

    /**
     * Refers every age that decides.
     *
     * @param found what was decided with the ages as they are
     * @param decide decides the same on other ages
     */
    void refer(Recorded found, Function<Incident, Recorded> decide) {
        for (Person person : incident.people()) {
            if (person.age().isStated()) {
                for (JudgedExchange in : exchanges) {
                    if (mayBeAtAnEdge(person, in)) {
                        if (!decide.apply(younger(person)).isLike(found)) {
                            findings.refer(ReferralPoint.STATED_AGE, in.ageFact(person.id()));
                        }
                        break;
                    }
                }
            }
        }
    }

    private boolean mayBeAtAnEdge(Person person, JudgedExchange in) {
        return in.day().isBefore(incident.reportedOn())
                && in.ageOf(person.id()).stream().anyMatch(AT_WHICH_A_RULE_CHANGES::contains);
    }

    private Incident younger(Person person) {
        LocalDate reported = incident.reportedOn();
        Age youngest = Age.born(reported.minusYears(person.age().on(reported, reported)));
        List<Person> people = incident.people().stream()
                .map(it -> it == person ? Person.of(it.id(), youngest, it.sex()) : it)
                .toList();
        return incident.but().people(people).build();
    }

    /** What is recorded: categories and crimes. */
    record Recorded(List<Classification> exchanges, List<Crime> crimes) {

        /** Whether the same is recorded of the same people in the same roles, whatever their ages. */
        boolean isLike(Recorded other) {
            boolean alike = exchanges.equals(other.exchanges) && crimes.size() == other.crimes.size();
            for (int i = 0; alike && i < crimes.size(); i++) {
                Crime one = crimes.get(i);
                Crime another = other.crimes.get(i);
                alike = one.offence().equals(another.offence())
                        && one.category() == another.category()
                        && one.exchanges().equals(another.exchanges())
                        && roles(one).equals(roles(another));
            }
            return alike;
        }

        private static Map<String, Role> roles(Crime crime) {
            Map<String, Role> roles = new HashMap<>();
            crime.people().forEach(it -> roles.put(it.person(), it.role()));
            return roles;
        }
    }
}
