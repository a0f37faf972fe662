package daybook.domain.audit;

import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import daybook.domain.outcome.Outcome;
import daybook.domain.recording.OffenceClass;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    private RoleChecks() {}

    static void childSuspectedWithoutAggravation(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            List<RecordedRow> suspects = look.needIn(crime, Role.SUSPECT);
            if (!suspects.isEmpty()
                    && look.needEdition(crime).filter(Edition.NPCC_2024::equals).isPresent()) {
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

    static void suspectedUnderTen(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            for (RecordedRow row : look.needIn(crime, Role.SUSPECT)) {
                if (look.needAge(row).orElse(Age.RESPONSIBLE) < Age.RESPONSIBLE) {
                    look.found(row);
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
        if (victims.isEmpty()) {
            return;
        }
        for (RecordedCrime crime : look.incident().crimes()) {
            for (RecordedRow row : crime.answering()) {
                if (look.need(row, Detail.PERSON, String.class)
                                .filter(victims::contains)
                                .isPresent()
                        && look.needChild(row)) {
                    look.found(row);
                }
            }
        }
    }

    static void imageCrimeBesideAnAdult(Look look) {
        boolean adultSuspected = false;
        for (RecordedCrime crime : look.incident().crimes()) {
            for (RecordedRow row : look.needIn(crime, Role.SUSPECT)) {
                adultSuspected |= look.needAge(row).orElse(0) >= Age.ADULT;
            }
        }
        if (!adultSuspected) {
            return;
        }
        for (RecordedCrime crime : look.needCodes()) {
            if (crime.isOf(OffenceClass.C86)) {
                crime.answering().stream().filter(look::needChild).forEach(it -> look.found(it, crime.code()));
            }
        }
    }

    static void twoThingsOnOneCrime(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            Set<String> victims = new HashSet<>();
            for (RecordedRow row : look.needIn(crime, Role.VICTIM)) {
                look.need(row, Detail.PERSON, String.class).ifPresent(victims::add);
            }
            if (!victims.isEmpty()) {
                for (RecordedRow row : crime.answering()) {
                    Optional<String> person = look.need(row, Detail.PERSON, String.class);
                    if (person.filter(victims::contains).isPresent() && look.needChild(row)) {
                        look.found(row);
                    }
                }
            }
        }
    }

    static void suspectBeforeTheRevision(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            List<RecordedRow> suspects = look.needIn(crime, Role.SUSPECT);
            if (!suspects.isEmpty()
                    && look.needEdition(crime)
                            .filter(Edition.BEFORE_2024::equals)
                            .isPresent()
                    && isOpen(look, crime)) {
                suspects.stream().filter(look::needChild).forEach(look::found);
            }
        }
    }

    private static boolean isOpen(Look look, RecordedCrime crime) {
        RecordedRow row = crime.telling(Detail.OUTCOME);
        boolean closed = look.need(row, Detail.OUTCOME, Outcome.class).isPresent();
        return !closed
                && row.hasNone(Detail.OUTCOME)
                && crime.telling(Detail.CANCELLATION)
                        .value(Detail.CANCELLATION, Object.class)
                        .isEmpty();
    }
}
