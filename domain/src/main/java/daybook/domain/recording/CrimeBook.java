package daybook.domain.recording;

import daybook.domain.category.Category;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Flag;
import daybook.domain.incident.Incident;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Counts the same crime from several exchanges once, and writes the crimes out (K-20 to K-24). Source: HOCR-2026 p12. */
final class CrimeBook {

    private static final Set<Aspect> CRIMES = EnumSet.of(Aspect.CRIMES);
    private static final Set<Aspect> CRIMES_AND_ROLES = EnumSet.of(Aspect.CRIMES, Aspect.ROLES);

    private final Incident incident;
    private final Edition edition;
    private final Findings findings;
    private final Map<Object, List<Draft>> drafts = new LinkedHashMap<>();

    CrimeBook(Incident incident, Edition edition, Findings findings) {
        this.incident = incident;
        this.edition = edition;
        this.findings = findings;
    }

    void enter(List<Draft> ofOneExchange) {
        for (Draft draft : ofOneExchange) {
            drafts.computeIfAbsent(draft.key(), it -> new ArrayList<>(1)).add(draft);
        }
    }

    List<Crime> crimes() {
        List<Crime> crimes = new ArrayList<>(drafts.size());
        for (List<Draft> same : drafts.values()) {
            crimes.add(crime(String.valueOf(crimes.size() + 1), same));
        }
        return crimes;
    }

    /** The drafts as they are counted, the same crime in one list. */
    Collection<List<Draft>> counted() {
        return drafts.values();
    }

    private Crime crime(String id, List<Draft> same) {
        List<Draft> earliest = earliest(same);
        for (Draft draft : same) {
            for (Fact need : draft.needs()) {
                if (need.kind() == FactKind.DEMAND || earliest.contains(draft)) {
                    findings.open(need, couldChange(need, draft, same));
                }
            }
        }
        JudgedExchange source = earliest.get(0).source();
        if (same.size() > 1) {
            findings.because(Rule.SAME_PEOPLE_SAME_KIND_ONE_CRIME, source.fact(FactKind.DAY));
            referBirthdays(same);
        }
        ProposedOffence offence = earliest.get(0).offence();
        for (Draft another : earliest) {
            offence = offence.mergedWith(another.offence());
        }
        Category category = same.get(0).category();
        return new Crime(id, exchanges(same), category, offence, people(same, source), flags(same, category));
    }

    /** A birthday by which the older age answers otherwise: at 10 for a crime at all, at 18 as an adult. */
    private void referBirthdays(List<Draft> same) {
        for (String holder : same.get(0).holders()) {
            for (int age : new int[] {Age.RESPONSIBLE, Age.ADULT}) {
                long under = same.stream()
                        .filter(it -> it.source().isUnder(age, holder))
                        .count();
                if (under > 0
                        && same.stream()
                                .anyMatch(it -> it.source().isAgeKnown(holder)
                                        && !it.source().isUnder(age, holder))) {
                    findings.refer(
                            ReferralPoint.BIRTHDAY_BETWEEN, same.get(0).source().ageFact(holder));
                }
            }
        }
    }

    private static Set<Aspect> couldChange(Fact need, Draft draft, List<Draft> same) {
        boolean roles = need.kind() != FactKind.SEX && draft.areVictimsOpen()
                || need.kind() == FactKind.DEMAND && partingChangesRoles(draft, same);
        return roles ? CRIMES_AND_ROLES : CRIMES;
    }

    /** Whether somebody was under 10 in this exchange alone, or in all others alone, so that a crime of its own tells. */
    private static boolean partingChangesRoles(Draft draft, List<Draft> same) {
        if (same.size() == 1 || draft.source().exchange().leadOffence().isPresent()) {
            return false;
        }
        return draft.holders().stream()
                .anyMatch(it -> isUnderTen(it, draft)
                        != same.stream().anyMatch(other -> other != draft && isUnderTen(it, other)));
    }

    private static boolean isUnderTen(String person, Draft draft) {
        return draft.source().isUnder(Age.RESPONSIBLE, person);
    }

    /** Those of the first day, when its people were youngest: with a birthday between, the younger age counts (K-21). */
    private static List<Draft> earliest(List<Draft> same) {
        if (same.size() == 1) {
            return same;
        }
        LocalDate first = same.stream()
                .map(it -> it.source().day())
                .min(LocalDate::compareTo)
                .orElseThrow();
        return same.stream().filter(it -> it.source().day().equals(first)).toList();
    }

    private static List<String> exchanges(List<Draft> same) {
        if (same.size() == 1) {
            return List.of(same.get(0).source().exchange().id());
        }
        Set<String> ids = new LinkedHashSet<>();
        same.forEach(it -> ids.add(it.source().exchange().id()));
        return List.copyOf(ids);
    }

    private List<Involvement> people(List<Draft> same, JudgedExchange source) {
        Map<String, Role> roles = same.get(0).roles();
        if (same.size() > 1) {
            Draft all = new Draft(source, same.get(0).kind(), same.get(0).offence(), List.of());
            same.forEach(draft -> draft.roles().forEach(all::with));
            roles = all.roles();
        }
        List<Involvement> people = new ArrayList<>(roles.size());
        roles.forEach((person, role) -> people.add(involvement(person, role, source)));
        return people;
    }

    private Involvement involvement(String person, Role role, JudgedExchange source) {
        OptionalInt age = source.ageOf(person);
        boolean responsible = age.orElse(0) >= Age.RESPONSIBLE;
        if (role == Role.SUSPECT && age.isPresent() && !responsible) {
            findings.because(Rule.UNDER_TEN_IS_NEVER_A_SUSPECT, source.ageFact(person));
            findings.refer(ReferralPoint.UNDER_TEN, source.ageFact(person));
            return new Involvement(person, Role.PERSON_INVOLVED, age);
        }
        if (role == Role.PERSON_INVOLVED && responsible && edition == Edition.BEFORE_2024) {
            findings.because(Rule.SUSPECTS_BEFORE_THE_REVISION, Fact.of(FactKind.REPORTED_AT));
            return new Involvement(person, Role.SUSPECT, age);
        }
        return new Involvement(person, role, age);
    }

    private Set<Flag> flags(List<Draft> same, Category category) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        incident.flags().ifPresent(flags::addAll);
        if (category == Category.AGGRAVATED) {
            flags.add(Flag.CSA);
        }
        for (Draft draft : same) {
            if (draft.source().exchange().online() == Answer.YES) {
                flags.add(Flag.ONLINE);
            }
        }
        return flags;
    }
}
