package daybook.domain.recording;

import daybook.domain.category.Category;
import daybook.domain.category.Classification;
import daybook.domain.category.Classifications;
import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Flag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Puts a crime and a decision together by hand, for tests that begin where a decision has been made. */
public final class Crimes {

    private final String id;
    private final Category category;
    private ProposedOffence offence = ProposedOffence.none();
    private List<String> exchanges = List.of("1");
    private final List<Involvement> people = new ArrayList<>();
    private final Set<Flag> flags = new HashSet<>();

    private Crimes(String id, Category category) {
        this.id = id;
        this.category = category;
    }

    public static Crimes nonAggravated(String id) {
        return new Crimes(id, Category.NON_AGGRAVATED);
    }

    public static Crimes aggravated(String id) {
        return new Crimes(id, Category.AGGRAVATED);
    }

    public Crimes of(Offence proposed, Offence... alternatives) {
        offence = ProposedOffence.of(proposed, List.of(alternatives));
        return this;
    }

    public Crimes ofClass(OffenceClass offenceClass, Offence... alternatives) {
        offence = ProposedOffence.ofClass(offenceClass, List.of(alternatives));
        return this;
    }

    public Crimes on(String... ids) {
        exchanges = List.of(ids);
        return this;
    }

    public Crimes with(String person, Role role, int age) {
        people.add(new Involvement(person, role, OptionalInt.of(age)));
        return this;
    }

    public Crimes with(String person, Role role) {
        people.add(new Involvement(person, role, OptionalInt.empty()));
        return this;
    }

    public Crimes flagged(Flag... all) {
        flags.addAll(Arrays.asList(all));
        return this;
    }

    public Crime build() {
        return new Crime(id, exchanges, category, offence, people, flags);
    }

    /** A decision in scope on these crimes, reported on 11 May 2026 under the revised approach. */
    public static RecordingDecision decided(Crime... crimes) {
        return decided(Edition.NPCC_2024, LocalDate.of(2026, 5, 11), crimes);
    }

    public static RecordingDecision decided(Edition edition, LocalDate reported, Crime... crimes) {
        boolean aggravated = Arrays.stream(crimes).anyMatch(it -> it.category() == Category.AGGRAVATED);
        return decision(
                edition,
                reported,
                aggravated ? Classifications.within(Factor.COERCED) : Classifications.within(),
                List.of(crimes));
    }

    /** A decision that the incident is outside the guidance. */
    public static RecordingDecision outside(Rule rule) {
        return decision(Edition.NPCC_2024, LocalDate.of(2026, 5, 11), Classifications.outside(rule), List.of());
    }

    private static RecordingDecision decision(
            Edition edition, LocalDate reported, Classification exchange, List<Crime> crimes) {
        return new RecordingDecision(
                edition,
                ForceSettings.defaults(),
                reported,
                List.of(exchange),
                CouldBecome.NOTHING_ELSE,
                crimes,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
