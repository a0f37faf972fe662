package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the most decisive question first: scope before category before roles before crimes, then as an officer would ask. */
final class Ranking {

    private static final int HEAVIEST = 15;
    private static final int KINDS = FactKind.values().length;

    /** What ties stays as it was found: factors in the order of the guidance. */
    private static final Comparator<Ranked> MOST_DECISIVE_FIRST = Comparator.comparingInt(Ranked::order);

    private Ranking() {}

    static List<Question> of(Map<Fact, Set<Aspect>> open) {
        if (open.isEmpty()) {
            return List.of();
        }
        List<Ranked> ranked = new ArrayList<>(open.size());
        open.forEach((fact, aspects) -> ranked.add(new Ranked(fact, aspects, order(fact, aspects))));
        ranked.sort(MOST_DECISIVE_FIRST);
        List<Question> questions = new ArrayList<>(ranked.size());
        for (Ranked it : ranked) {
            questions.add(new Question(it.fact(), it.couldChange()));
        }
        return questions;
    }

    /** What could change, then the kind of fact, then its place in the report, in one number. */
    private static int order(Fact fact, Set<Aspect> aspects) {
        int weight = 0;
        for (Aspect aspect : aspects) {
            weight += switch (aspect) {
                case SCOPE -> 8;
                case CATEGORY -> 4;
                case ROLES -> 2;
                case CRIMES -> 1;
            };
        }
        return ((HEAVIEST - weight) * KINDS + kind(fact)) * Incident.MOST + fact.index();
    }

    /** Consent is the first thing to ask of an onward share, before who else had a part in it. */
    private static int kind(Fact fact) {
        boolean consent = fact.kind() == FactKind.FACTOR && fact.factor() == Factor.SHARED_WITHOUT_CONSENT;
        return consent ? 0 : fact.kind().ordinal();
    }

    private record Ranked(Fact fact, Set<Aspect> couldChange, int order) {}
}
