package daybook.application.service;

import daybook.domain.audit.Detail;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One incident of an export that is being made up.
 *
 * @param crimes those that stand and those that were cancelled
 */
record SyntheticIncident(List<SyntheticCrime> crimes) {

    SyntheticIncident(List<SyntheticCrime> crimes) {
        this.crimes = new ArrayList<>(crimes);
    }

    /** The first crime that stands and is such. */
    Optional<SyntheticCrime> crime(Predicate<SyntheticCrime> wanted) {
        return crimes.stream().filter(it -> !it.isCancelled()).filter(wanted).findFirst();
    }

    boolean hasAdultSuspect() {
        return crime(it -> it.one(Role.SUSPECT, Age.ADULT, Integer.MAX_VALUE).isPresent())
                .isPresent();
    }

    /** Records another crime like that one. */
    SyntheticCrime again(SyntheticCrime crime) {
        SyntheticCrime again = crime.copy(crime.first().get(Detail.INCIDENT) + "-" + (crimes.size() + 1));
        crimes.add(again);
        return again;
    }

    List<SyntheticRow> rows() {
        return crimes.stream().flatMap(it -> it.rows().stream()).toList();
    }

    /** Those that are written when the incidents are gone through so often: a crime's first row never after its others. */
    List<SyntheticRow> rows(int pass, int passes) {
        List<SyntheticRow> rows = new ArrayList<>();
        for (int crime = 0; crime < crimes.size(); crime++) {
            List<SyntheticRow> its = crimes.get(crime).rows();
            for (int row = 0; row < its.size(); row++) {
                if (Math.min(crime + row, passes - 1) == pass) {
                    rows.add(its.get(row));
                }
            }
        }
        return rows;
    }
}
