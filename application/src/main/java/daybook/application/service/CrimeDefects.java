package daybook.application.service;

import daybook.domain.audit.Detail;
import daybook.domain.category.Category;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Flag;
import daybook.domain.recording.Offence;
import daybook.domain.recording.OffenceClass;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which crimes and codes there are, wrongly. */
final class CrimeDefects {

    private static final Set<OffenceClass> IMAGES = EnumSet.of(OffenceClass.C86);
    private static final Set<OffenceClass> ASKING = EnumSet.of(OffenceClass.C21, OffenceClass.C22B);
    private static final Set<OffenceClass> OF_CATEGORY_2 =
            EnumSet.of(OffenceClass.C21, OffenceClass.C22B, OffenceClass.C86);

    /** The code for a girl and that for a boy. */
    private static final Map<String, String> OTHER_SEX = Map.of(
            "021/24", "021/25", "021/25", "021/24", "022/24", "022/25", "022/25", "022/24", "021/03", "021/05",
            "021/05", "021/03", "022/20", "022/21", "022/21", "022/20");

    private CrimeDefects() {}

    static Optional<SyntheticRow> oneKindAlone(SyntheticIncident incident) {
        Optional<SyntheticCrime> asking = incident.crime(it -> !it.isAggravated() && it.isOf(ASKING));
        Optional<SyntheticCrime> image = incident.crime(it -> it.isOf(IMAGES));
        if (asking.isEmpty() || image.isEmpty()) {
            return Optional.empty();
        }
        incident.crimes().removeIf(it -> it.isOf(IMAGES));
        return asking.map(SyntheticCrime::first);
    }

    static Optional<SyntheticRow> wrongCode(SyntheticIncident incident) {
        Optional<SyntheticCrime> crime = incident.crime(it -> it.isAggravated()
                && it.isOf(ASKING)
                && it.in(Role.VICTIM).size() == 1
                && !it.answering().isEmpty());
        crime.ifPresent(it -> it.set(Detail.OFFENCE, OTHER_SEX.get(it.first().get(Detail.OFFENCE))));
        return crime.map(it -> it.answering().get(0));
    }

    static Optional<SyntheticRow> secondImageCrime(SyntheticIncident incident) {
        return imageCrime(incident)
                .map(incident::again)
                .map(it -> it.answering().get(0));
    }

    private static Optional<SyntheticCrime> imageCrime(SyntheticIncident incident) {
        return incident.crime(it -> !it.isAggravated()
                && it.isOf(IMAGES)
                && it.answering().size() == 1
                && it.answering().get(0).age() < Age.ADULT);
    }

    static Optional<SyntheticRow> beforeTheLaw(SyntheticIncident incident) {
        return incident.crime(it -> it.is(Detail.OFFENCE, Offence.SHARING_INTIMATE.code())
                        || it.is(Detail.OFFENCE, Offence.THREAT_TO_SHARE.code()))
                .map(it -> it.set(Detail.HAPPENED_ON, LocalDate.of(2024, 1, 30)))
                .map(SyntheticCrime::first);
    }

    static Optional<SyntheticRow> possession(SyntheticIncident incident) {
        return imageCrime(incident)
                .map(it -> it.set(Detail.OFFENCE, Offence.POSSESSION.code()))
                .map(it -> it.answering().get(0));
    }

    static Optional<SyntheticRow> wrongCategory(SyntheticIncident incident) {
        return incident.crime(it -> it.isAggravated()
                        && !it.isOf(OF_CATEGORY_2)
                        && !it.isClosed()
                        && it.answering().stream().allMatch(row -> row.age() >= Age.ADULT))
                .map(it -> it.set(Detail.CATEGORY, Category.NON_AGGRAVATED))
                .map(SyntheticCrime::first);
    }

    static Optional<SyntheticRow> notMarkedOnline(SyntheticIncident incident) {
        return incident.crime(it -> it.is(Detail.ONLINE, Answer.YES))
                .map(it -> it.set(Detail.FLAGS, it.isAggravated() ? Flag.CSA : ""))
                .map(SyntheticCrime::first);
    }
}
