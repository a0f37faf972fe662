package daybook.application.service;

import daybook.application.port.in.Departure;
import daybook.application.record.CrimeStep;
import daybook.application.record.RecordedCrime;
import daybook.application.record.RecordedPerson;
import daybook.application.record.StandingCrime;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.recording.Offence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a person records in place of what was proposed. */
final class ReadDeparture {

    private final StandingCrime crime;
    private final Departure departure;
    private final Refusals refusals = new Refusals();

    ReadDeparture(StandingCrime crime, Departure departure) {
        this.crime = crime;
        this.departure = departure;
    }

    /** The step, if all of it can be recorded. */
    CrimeStep.Departed toStep() {
        Map<String, Role> roles = roles();
        List<RecordedPerson> people = crime.recorded().people().stream()
                .map(it -> new RecordedPerson(it.id(), roles.getOrDefault(it.id(), it.role()), it.age()))
                .toList();
        people.stream()
                .filter(ReadDeparture::isSuspectUnderTen)
                .forEach(it -> refusals.addByRule(
                        "roles", "expected no child under 10 as a suspect (DAYBOOK-09, HOCR-2026 p9)"));
        RecordedCrime recorded = offence().map(it -> crime.recorded().as(it)).orElse(crime.recorded());
        String why = Why.required(departure.why(), refusals);
        if (refusals.areNone() && recorded.people(people).equals(crime.recorded())) {
            refusals.addByRule("", "expected something else than is on record");
        }
        refusals.refuse();
        return new CrimeStep.Departed(recorded.people(people), why);
    }

    /** Whether it makes anybody a suspect, against the proposal, who is not known to be an adult. */
    boolean makesAChildASuspect() {
        return roles().entrySet().stream()
                .filter(it -> it.getValue() == Role.SUSPECT)
                .map(Map.Entry::getKey)
                .anyMatch(it -> !isSuspect(crime.proposed(), it) && !isSuspect(crime.recorded(), it) && !isAdult(it));
    }

    private Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        List<Departure.Part> parts = departure.roles() == null ? List.of() : departure.roles();
        for (Departure.Part part : parts) {
            boolean isKnown = part.person() != null
                    && crime.recorded().roleOf(part.person()).isPresent();
            if (!isKnown || part.role() == null || roles.put(part.person(), part.role()) != null) {
                refusals.add("roles", "expected people on the crime, each once, with a role");
            }
        }
        return roles;
    }

    /** A code may stand for two offences: the one on record is meant if it is one of them. */
    private Optional<Offence> offence() {
        if (departure.offence() == null) {
            return Optional.empty();
        }
        List<Offence> under = Offence.under(departure.offence());
        if (under.isEmpty()) {
            refusals.add("offence", "expected the code of an offence that Daybook knows, as 086/02");
        }
        return under.stream()
                .filter(it -> it.name().equals(crime.recorded().offence()))
                .findFirst()
                .or(() -> under.stream().findFirst());
    }

    private boolean isAdult(String person) {
        return crime.recorded().people().stream()
                .filter(it -> it.id().equals(person))
                .anyMatch(it -> it.age() >= Age.ADULT);
    }

    private static boolean isSuspect(RecordedCrime crime, String person) {
        return crime.roleOf(person).filter(Role.SUSPECT::equals).isPresent();
    }

    private static boolean isSuspectUnderTen(RecordedPerson person) {
        return person.role() == Role.SUSPECT && person.knownAge().orElse(Age.RESPONSIBLE) < Age.RESPONSIBLE;
    }
}
