package daybook.domain.recording;

import daybook.domain.guidance.Rule;
import daybook.domain.oracle.Expected;
import daybook.domain.oracle.OpenQuestions;
import daybook.domain.oracle.Oracle;
import daybook.domain.oracle.Reachable;
import daybook.domain.oracle.Summed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A decision held against the oracle. */
final class Oracles {

    private Oracles() {}

    /** Scope, category, factors and crimes, in their order. */
    static Optional<String> decidesTheSame(Case it, RecordingDecision decision) {
        Expected expected = new Oracle(it.settings()).on(it.incident());
        Expected decided = Compared.of(decision);
        if (!expected.exchanges().equals(decided.exchanges())) {
            return Optional.of("expected " + expected.exchanges() + "\n  decided " + decided.exchanges());
        }
        if (decision.category().orElse(null) != expected.category()) {
            return Optional.of("the incident is not of the category " + expected.category());
        }
        return expected.crimes().equals(decided.crimes())
                ? Optional.empty()
                : Optional.of("expected " + expected.crimes() + "\n  decided " + decided.crimes());
    }

    /** Questions with what they could change, what it could become and what would change it, each by brute force. */
    static Optional<String> asksTheSame(Case it, RecordingDecision decision) {
        Oracle oracle = new Oracle(it.settings());
        Map<String, Set<String>> matters = OpenQuestions.of(it.incident(), it.settings(), oracle::on);
        Optional<String> unlike = Relations.unlike(it, Compared.questions(decision), matters);
        if (unlike.isPresent()) {
            return unlike;
        }
        Set<String> reachable = Reachable.from(it.incident(), it.settings());
        if (!reachable.equals(Compared.couldBecome(decision))) {
            return Optional.of("could become " + reachable + " and says " + Compared.couldBecome(decision));
        }
        Set<OpenQuestions.Turn> turns = OpenQuestions.turns(it.incident(), it.settings(), oracle::on);
        return turns.equals(Compared.turns(decision))
                ? Optional.empty()
                : Optional.of("would change it: " + turns + "\n  says " + Compared.turns(decision));
    }

    /** Everybody's roles and, of children, whether it counts as a notice or a vulnerability, and whether by DAYBOOK-28. */
    static Optional<String> sumsUpTheSame(Case it, RecordingDecision decision) {
        Map<String, Summed> expected = Summed.of(it.incident(), it.settings());
        for (PersonSummary summary : decision.people()) {
            Summed summed = expected.get(summary.id());
            boolean counts = summary.notices() == summed.notices() && summary.vulnerability() == summed.vulnerability();
            if (!summary.roles().equals(summed.roles()) || !counts) {
                return Optional.of(summary.id() + ": expected " + summed + ", summed up " + summary + " "
                        + summary.notices() + " " + summary.vulnerability());
            }
        }
        boolean byOurs = expected.values().stream().anyMatch(Summed::onlyAsASuspect);
        boolean says = decision.reasons().stream().anyMatch(one -> one.rule() == Rule.SUSPECT_BY_A_FACTOR_COUNTS);
        return byOurs == says ? Optional.empty() : Optional.of("DAYBOOK-28 decides: " + byOurs + ", said: " + says);
    }
}
