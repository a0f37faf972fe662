package daybook.application.service;

import daybook.domain.audit.Detail;
import daybook.domain.category.Category;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.recording.Offence;
import daybook.domain.recording.OffenceClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One crime of an export that is being made up.
 *
 * @param rows at least one
 * @param isRevised whether it was reported under the revised approach
 */
record SyntheticCrime(List<SyntheticRow> rows, boolean isRevised) {

    SyntheticCrime(List<SyntheticRow> rows, boolean isRevised) {
        this.rows = new ArrayList<>(rows);
        this.isRevised = isRevised;
    }

    SyntheticRow first() {
        return rows.get(0);
    }

    /** Another crime of that number, to be changed apart. */
    SyntheticCrime copy(String number) {
        SyntheticCrime copy =
                new SyntheticCrime(rows.stream().map(SyntheticRow::copy).toList(), isRevised);
        return copy.set(Detail.CRIME, number);
    }

    /** Says that on every row. */
    SyntheticCrime set(Detail detail, Object value) {
        rows.forEach(it -> it.set(detail, value));
        return this;
    }

    boolean is(Detail detail, Object value) {
        return first().is(detail, value);
    }

    boolean isOf(Set<OffenceClass> classes) {
        return Offence.classOf(first().get(Detail.OFFENCE))
                .filter(classes::contains)
                .isPresent();
    }

    boolean isAggravated() {
        return is(Detail.CATEGORY, Category.AGGRAVATED);
    }

    boolean isClosed() {
        return first().has(Detail.OUTCOME);
    }

    boolean isCancelled() {
        return first().has(Detail.CANCELLATION);
    }

    List<SyntheticRow> in(Role role) {
        return rows.stream().filter(it -> it.is(Detail.ROLE, role)).toList();
    }

    /** Suspects, and persons involved. */
    List<SyntheticRow> answering() {
        return rows.stream()
                .filter(it -> it.is(Detail.ROLE, Role.SUSPECT) || it.is(Detail.ROLE, Role.PERSON_INVOLVED))
                .toList();
    }

    /** The first in that role whose age is from one to another, that one left out. */
    Optional<SyntheticRow> one(Role role, int from, int to) {
        return in(role).stream().filter(it -> it.age() >= from && it.age() < to).findFirst();
    }

    Optional<SyntheticRow> child(Role role) {
        return one(role, Age.RESPONSIBLE, Age.ADULT);
    }
}
