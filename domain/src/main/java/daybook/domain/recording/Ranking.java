package daybook.domain.recording;

import daybook.domain.category.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the most decisive question first: scope before category before roles before crimes, then as an officer would ask. */
final class Ranking {

    private static final Comparator<Question> MOST_DECISIVE_FIRST = Comparator.comparingInt(Ranking::weight)
            .reversed()
            .thenComparing(it -> it.about().kind())
            .thenComparingInt(it -> it.about().index())
            .thenComparingInt(it -> it.about().detail());

    private Ranking() {}

    static List<Question> of(Map<Fact, Set<Aspect>> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        List<Question> questions = new ArrayList<>(open.size());
        open.forEach((fact, aspects) -> questions.add(new Question(fact, aspects)));
        questions.sort(MOST_DECISIVE_FIRST);
        return questions;
    }

    private static int weight(Question question) {
        int weight = 0;
        for (Aspect aspect : question.couldChange()) {
            weight += switch (aspect) {
                case SCOPE -> 8;
                case CATEGORY -> 4;
                case ROLES -> 2;
                case CRIMES -> 1;
            };
        }
        return weight;
    }
}
