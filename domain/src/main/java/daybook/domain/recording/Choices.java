package daybook.domain.recording;

import daybook.domain.category.Category;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Incident;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the recorder may still choose: a leading offence, flags, why it is late. Sources: HOCR-2026 p10, p12-13, p29. */
final class Choices {

    private static final Choice FLAGS = new Choice(Fact.of(FactKind.FLAGS), List.of("CSA", "CSE"));

    /** Category 1 carries CSA already (K-22). */
    private static final Choice CSE_ALONE = new Choice(Fact.of(FactKind.FLAGS), List.of("CSE"));

    private static final Choice LATE_RATIONALE = new Choice(Fact.of(FactKind.LATE_RATIONALE), List.of());

    private Choices() {}

    static List<Choice> in(Incident incident, Collection<List<Draft>> counted, Findings findings) {
        List<Choice> choices = new ArrayList<>(2);
        Map<JudgedExchange, Set<String>> open = new LinkedHashMap<>();
        for (List<Draft> same : counted) {
            for (Draft draft : same) {
                boolean named = draft.source().exchange().leadOffence().isPresent();
                if (draft.kind() == Draft.Kind.LED_TO_IT && !named && isOpen(draft.offence())) {
                    Set<String> codes = open.computeIfAbsent(draft.source(), it -> new LinkedHashSet<>());
                    draft.offence().offence().map(Offence::code).ifPresent(codes::add);
                    draft.offence().alternatives().forEach(it -> codes.add(it.code()));
                }
            }
        }
        open.forEach((in, codes) -> choices.add(new Choice(in.fact(FactKind.LEAD_OFFENCE), List.copyOf(codes))));
        if (!counted.isEmpty()) {
            findings.because(Rule.FLAGS, Fact.of(FactKind.FLAGS));
            if (incident.flags().isEmpty()) {
                choices.add(isAllAggravated(counted) ? CSE_ALONE : FLAGS);
            }
        }
        if (incident.isRecordedLate() && !incident.hasLateRationale()) {
            choices.add(LATE_RATIONALE);
        }
        return choices;
    }

    private static boolean isAllAggravated(Collection<List<Draft>> counted) {
        for (List<Draft> same : counted) {
            if (same.get(0).category() != Category.AGGRAVATED) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOpen(ProposedOffence offence) {
        return offence.offence().isEmpty() || !offence.alternatives().isEmpty();
    }
}
