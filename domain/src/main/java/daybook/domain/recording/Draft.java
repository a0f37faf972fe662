package daybook.domain.recording;

import daybook.domain.category.Category;
import daybook.domain.category.Fact;
import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A crime as one exchange gives rise to it, before the same crime from other exchanges is counted with it (K-21). */
final class Draft {

    private final JudgedExchange source;
    private final Kind kind;
    private final ProposedOffence offence;
    private final List<String> holders;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final List<Fact> needs = new ArrayList<>(0);
    private Object subject = "";
    private boolean victimsOpen;

    Draft(JudgedExchange source, Kind kind, ProposedOffence offence, List<String> holders) {
        this.source = source;
        this.kind = kind;
        this.offence = offence;
        this.holders = holders;
    }

    /** Gives somebody a role; one who already has a stronger one keeps it. */
    Draft with(String person, Role role) {
        roles.merge(person, role, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        return this;
    }

    Draft withAll(List<String> people, Role role) {
        for (String person : people) {
            with(person, role);
        }
        return this;
    }

    /** What tells this crime from another of the same people and kind: the child asked, the victims, the row. */
    Draft about(Object what) {
        subject = what;
        return this;
    }

    /** A fact that is not known and on which the offence rests. */
    Draft needing(Fact fact) {
        needs.add(fact);
        return this;
    }

    /** Says that what it needs could make others its victims. */
    void withVictimsOpen() {
        victimsOpen = true;
    }

    boolean areVictimsOpen() {
        return victimsOpen;
    }

    /** Equal for what is one crime: same people, same kind, same category (K-21). */
    Object key() {
        Object who = holders.size() == 1 ? holders.get(0) : Set.copyOf(holders);
        return new Key(kind, category(), who, subject);
    }

    Category category() {
        return source.classification().isAggravated() ? Category.AGGRAVATED : Category.NON_AGGRAVATED;
    }

    JudgedExchange source() {
        return source;
    }

    Kind kind() {
        return kind;
    }

    ProposedOffence offence() {
        return offence;
    }

    List<String> holders() {
        return holders;
    }

    Map<String, Role> roles() {
        return roles;
    }

    List<Fact> needs() {
        return needs;
    }

    boolean involves(String person) {
        return roles.containsKey(person);
    }

    /** The kinds of crime that are never counted as one. */
    enum Kind {
        /** K-1: a child was asked. */
        INCITEMENT,
        /** K-2: a child took, sent or forwarded an image. */
        PUBLICATION,
        /** K-10: what led to the production or the sharing. */
        LED_TO_IT
    }

    private record Key(Kind kind, Category category, Object holders, Object subject) {

        @Override
        public int hashCode() {
            return 31 * holders.hashCode() + kind.ordinal();
        }
    }
}
