package daybook.application.service;

import daybook.domain.audit.Detail;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.recording.Offence;
import daybook.domain.recording.OffenceClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is what, wrongly. */
final class RoleDefects {

    private static final Set<OffenceClass> IMAGES = EnumSet.of(OffenceClass.C86);
    private static final Set<OffenceClass> LED_TO_IT =
            EnumSet.of(OffenceClass.C21, OffenceClass.C22A, OffenceClass.C22B, OffenceClass.C35);

    private RoleDefects() {}

    static Optional<SyntheticRow> childSuspected(SyntheticIncident incident) {
        return incident.crime(it -> it.isRevised()
                        && !it.isAggravated()
                        && it.child(Role.PERSON_INVOLVED).isPresent())
                .flatMap(it -> it.child(Role.PERSON_INVOLVED))
                .map(it -> it.set(Detail.ROLE, Role.SUSPECT));
    }

    static Optional<SyntheticRow> suspectedUnderTen(SyntheticIncident incident) {
        return incident.crime(it -> it.isAggravated() && underTen(it).isPresent())
                .flatMap(RoleDefects::underTen)
                .map(it -> it.set(Detail.ROLE, Role.SUSPECT));
    }

    private static Optional<SyntheticRow> underTen(SyntheticCrime crime) {
        return crime.one(Role.PERSON_INVOLVED, 0, Age.RESPONSIBLE);
    }

    static Optional<SyntheticRow> crimeAgainstAVictim(SyntheticIncident incident) {
        return incident.hasAdultSuspect()
                ? Optional.empty()
                : incident.crime(it -> it.isRevised() && it.isAggravated() && it.isOf(LED_TO_IT))
                        .flatMap(it -> imageCrimeOfTheVictim(incident, it));
    }

    static Optional<SyntheticRow> imageCrimeBesideAnAdult(SyntheticIncident incident) {
        return incident.crime(it -> it.isRevised()
                        && it.isOf(IMAGES)
                        && it.one(Role.SUSPECT, Age.ADULT, Integer.MAX_VALUE).isPresent())
                .flatMap(it -> imageCrimeOfTheVictim(incident, it));
    }

    /** What is recorded for a child against the guidance, beside the crime that led to it. */
    private static Optional<SyntheticRow> imageCrimeOfTheVictim(SyntheticIncident incident, SyntheticCrime crime) {
        Optional<SyntheticRow> victim = crime.child(Role.VICTIM);
        if (victim.isEmpty()) {
            return victim;
        }
        SyntheticCrime image = incident.again(new SyntheticCrime(List.of(victim.get()), true));
        image.set(Detail.ROLE, Role.PERSON_INVOLVED)
                .set(Detail.OFFENCE, Offence.OBSCENE_PUBLICATION.code())
                .set(Detail.OUTCOME, "");
        return Optional.of(image.first());
    }

    static Optional<SyntheticRow> twoThingsOnOneCrime(SyntheticIncident incident) {
        Optional<SyntheticCrime> crime = incident.crime(
                it -> !it.isAggravated() && it.isOf(IMAGES) && it.answering().size() == 1);
        crime.ifPresent(it -> it.rows().add(it.answering().get(0).copy().set(Detail.ROLE, Role.VICTIM)));
        return crime.map(it -> it.answering().get(0));
    }

    static Optional<SyntheticRow> adultAsPersonInvolved(SyntheticIncident incident) {
        return incident.crime(
                        it -> it.one(Role.SUSPECT, Age.ADULT, Integer.MAX_VALUE).isPresent())
                .flatMap(it -> it.one(Role.SUSPECT, Age.ADULT, Integer.MAX_VALUE))
                .map(it -> it.set(Detail.ROLE, Role.PERSON_INVOLVED));
    }

    static Optional<SyntheticRow> noVictim(SyntheticIncident incident) {
        Optional<SyntheticCrime> crime = incident.crime(
                it -> isCountedByVictim(it) && !it.in(Role.VICTIM).isEmpty());
        crime.ifPresent(it -> it.in(Role.VICTIM).forEach(row -> row.set(Detail.ROLE, Role.WITNESS)));
        return crime.map(SyntheticCrime::first);
    }

    private static boolean isCountedByVictim(SyntheticCrime crime) {
        List<Offence> listed = Offence.under(crime.first().get(Detail.OFFENCE));
        return !listed.isEmpty() && listed.stream().allMatch(it -> it.basis() == Offence.Basis.VICTIM);
    }

    static Optional<SyntheticRow> openFromBefore(SyntheticIncident incident) {
        return incident.crime(it -> !it.isRevised() && onlyChildSuspected(it))
                .map(it -> it.set(Detail.OUTCOME, ""))
                .flatMap(it -> it.child(Role.SUSPECT));
    }

    static Optional<SyntheticRow> converted(SyntheticIncident incident) {
        return incident.crime(it -> !it.isRevised() && onlyChildSuspected(it))
                .flatMap(it -> it.child(Role.SUSPECT))
                .map(it -> it.set(Detail.ROLE, Role.PERSON_INVOLVED));
    }

    private static boolean onlyChildSuspected(SyntheticCrime crime) {
        return crime.in(Role.SUSPECT).size() == 1 && crime.child(Role.SUSPECT).isPresent();
    }
}
