package daybook.domain.oracle;

import daybook.domain.category.Category;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Incident;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What is open and what would turn the decision, found by trying every single answer. */
public final class OpenQuestions {

    /** A single answer that turns scope or category, and the category of the incident with it; null if outside. */
    public record Turn(String path, String answer, Category category) {}

    private OpenQuestions() {}

    /** By the path of each open fact, which aspects some single answer changes. */
    public static Map<String, Set<String>> of(
            Incident incident, ForceSettings settings, Function<Incident, Expected> decide) {
        Expected now = decide.apply(incident);
        Map<String, Set<String>> open = new TreeMap<>();
        for (SingleAnswer answer : Answers.open(incident, settings)) {
            Expected before = answer.before() == incident ? now : decide.apply(answer.before());
            Set<String> difference = before.differenceTo(decide.apply(answer.after()));
            if (!difference.isEmpty()) {
                open.computeIfAbsent(answer.path(), it -> new TreeSet<>()).addAll(difference);
            }
        }
        return open;
    }

    public static Set<Turn> turns(Incident incident, ForceSettings settings, Function<Incident, Expected> decide) {
        Expected now = decide.apply(incident);
        Set<Turn> turns = new java.util.LinkedHashSet<>();
        for (SingleAnswer answer : Turning.answers(incident, settings)) {
            Expected then = decide.apply(answer.after());
            boolean turned = false;
            for (int i = 0; i < now.exchanges().size(); i++) {
                turned |= now.exchanges().get(i).category()
                        != then.exchanges().get(i).category();
            }
            if (turned) {
                turns.add(new Turn(answer.path(), answer.answer(), then.category()));
            }
        }
        return turns;
    }

    /** A category by name, or that it is outside. */
    static String nameOf(Category category) {
        return Optional.ofNullable(category).map(Enum::name).orElse("OUT_OF_SCOPE");
    }
}
