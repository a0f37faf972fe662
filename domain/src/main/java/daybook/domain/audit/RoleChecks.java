package daybook.domain.audit;

import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import daybook.domain.outcome.Outcome;
import daybook.domain.recording.Offence;
import daybook.domain.recording.OffenceClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is what on a record. Sources: NPCC-2024, HOCR-2026 p9 and p66. */
final class RoleChecks {

    /** The classes of what leads to the production of an image. */
    private static final Set<OffenceClass> LEADS_TO_PRODUCTION = EnumSet.of(
            OffenceClass.C21,
            OffenceClass.C22A,
            OffenceClass.C22B,
            OffenceClass.C35,
            OffenceClass.C71,
            OffenceClass.C88A);

    /** The codes of which every offence is counted by its victim. */
    private static final Set<String> COUNTED_BY_VICTIM = Arrays.stream(Offence.values())
            .map(Offence::code)
            .filter(code -> Offence.under(code).stream().allMatch(it -> it.basis() == Offence.Basis.VICTIM))
            .collect(Collectors.toUnmodifiableSet());

    private RoleChecks() {}

    static void childSuspectedWithoutAggravation(Look look) {
        for (RecordedCrime crime : look.standing()) {
            List<RecordedRow> suspects = look.needIn(crime, Role.SUSPECT);
            if (!suspects.isEmpty() && look.needEdition(crime, Edition.NPCC_2024)) {
                look.ifNothingAggravates(crime).ifPresent(severity -> {
                    for (RecordedRow row : suspects) {
                        if (look.needChild(row)) {
                            look.found(severity, row);
                        }
                    }
                });
            }
        }
    }

    /** Outcome 11 itself asks for a named suspect (HO-OUTCOMES-2026 p16), so there a person looks (DAYBOOK-09). */
    static void suspectedUnderTen(Look look) {
        for (RecordedCrime crime : look.standing()) {
            Severity severity = crime.telling(Detail.OUTCOME).is(Detail.OUTCOME, Outcome.SUSPECT_UNDER_TEN)
                    ? Severity.CHECK
                    : look.rule().severity();
            for (RecordedRow row : look.needIn(crime, Role.SUSPECT)) {
                if (look.needAge(row).orElse(Age.RESPONSIBLE) < Age.RESPONSIBLE) {
                    look.found(severity, row);
                }
            }
        }
    }

    static void crimeAgainstAVictim(Look look) {
        Set<String> victims = new HashSet<>();
        for (RecordedCrime crime : look.needCodes()) {
            if (crime.offenceClass().filter(LEADS_TO_PRODUCTION::contains).isPresent()) {
                look.needIn(crime, Role.VICTIM).forEach(it -> victims.add(it.text(Detail.PERSON)));
            }
        }
        if (!victims.isEmpty()) {
            look.standing().forEach(it -> answeringAmong(victims, it, look));
        }
    }

    private static void answeringAmong(Set<String> victims, RecordedCrime crime, Look look) {
        for (RecordedRow row : crime.answering()) {
            Optional<String> person = look.need(row, Detail.PERSON, String.class);
            if (person.filter(victims::contains).isPresent() && look.needChild(row)) {
                look.found(row);
            }
        }
    }

    static void imageCrimeBesideAnAdult(Look look) {
        boolean adultSuspected = false;
        for (RecordedCrime crime : look.standing()) {
            for (RecordedRow row : look.needIn(crime, Role.SUSPECT)) {
                adultSuspected |= look.needAdult(row);
            }
        }
        if (!adultSuspected) {
            return;
        }
        for (RecordedCrime crime : look.needCodes()) {
            if (crime.isOf(OffenceClass.C86)) {
                crime.answering().stream().filter(look::needChild).forEach(it -> look.found(it, Fact.of(crime.code())));
            }
        }
    }

    static void twoThingsOnOneCrime(Look look) {
        for (RecordedCrime crime : look.standing()) {
            Set<String> victims = new HashSet<>();
            for (RecordedRow row : look.needIn(crime, Role.VICTIM)) {
                look.need(row, Detail.PERSON, String.class).ifPresent(victims::add);
            }
            if (!victims.isEmpty()) {
                answeringAmong(victims, crime, look);
            }
        }
    }

    static void adultAsPersonInvolved(Look look) {
        for (RecordedCrime crime : look.standing()) {
            for (RecordedRow row : look.needIn(crime, Role.PERSON_INVOLVED)) {
                if (look.needAdult(row)) {
                    look.found(row);
                }
            }
        }
    }

    /** The classes count a crime by its victim, against the state, or either; only the first is nothing without a victim. */
    static void noVictimOnRecord(Look look) {
        for (RecordedCrime crime : look.needCodes()) {
            if (COUNTED_BY_VICTIM.contains(crime.code())
                    && look.needRoles(crime)
                    && crime.in(Role.VICTIM).isEmpty()) {
                if (look.incident().isWhole()) {
                    look.found(crime.first(), Fact.of(crime.code()));
                } else {
                    look.cannotTell(crime.first(), Detail.EVERY_ROW);
                }
            }
        }
    }
}
