package daybook.adapters.cli.assess;

import daybook.application.port.in.Assessment;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.guidance.Wording;
import daybook.domain.incident.Exchange;
import java.util.ArrayList;
import java.util.List;

/** Calls the facts of a report by the names its people and exchanges have in it. */
public final class FactNames {

    private final Assessment assessment;
    private final Wording wording;

    /** Of that report, in those words. */
    public FactNames(Assessment assessment, Wording wording) {
        this.assessment = assessment;
        this.wording = wording;
    }

    /** What an answer is about that makes an adult of somebody who is not known: who sent, not whether it was sent. */
    String who(Fact fact) {
        return fact.kind() == FactKind.SENT ? in(fact, "who sent it, or to whom") : of(fact);
    }

    /** What a question is about; the place in the report where that is entered stands in {@link Fact#path}. */
    String of(Fact fact) {
        return switch (fact.kind()) {
            case AGE -> "the age of " + person(fact);
            case SEX -> "the sex of " + person(fact);
            case TAKEN_BY -> in(fact, "who took the image");
            case REQUESTS -> in(fact, "who asked for it");
            case SENT -> in(fact, "whether it was sent");
            case SENT_BY -> in(fact, "who sent it");
            case OTHER_RECIPIENTS -> in(fact, "who else received it");
            case FACTOR -> in(fact, factor(fact));
            case FACTOR_BY -> in(fact, factor(fact) + ", by whom");
            case DEMAND -> in(fact, factor(fact) + ", what was demanded");
            case LEAD_OFFENCE -> in(fact, "the leading offence");
            case REPORTED_BY -> "who reported it";
            default -> fact.path();
        };
    }

    /** Who or what a question is put about; empty where its words say it all. */
    public String subject(Fact fact) {
        return switch (fact.kind()) {
            case AGE, SEX -> person(fact) + ": ";
            case FACTOR, FACTOR_BY, DEMAND -> in(fact, factor(fact) + ": ");
            case TAKEN_BY, REQUESTS, SENT, SENT_BY, OTHER_RECIPIENTS, LEAD_OFFENCE -> exchange(fact);
            default -> "";
        };
    }

    String factor(Fact fact) {
        return wording.of("factor." + fact.factor());
    }

    /** {@code exchange 2: }, or nothing where there is only one. */
    String exchange(Fact fact) {
        return exchanges(List.of(fact));
    }

    /** {@code exchanges 1 and 2: }, or nothing where there is only one or they are about none. */
    String exchanges(List<Fact> facts) {
        List<Exchange> all = assessment.incident().exchanges();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < all.size() && all.size() > 1; i++) {
            if (isAbout(i, facts)) {
                ids.add(all.get(i).id());
            }
        }
        if (ids.isEmpty()) {
            return "";
        }
        return (ids.size() == 1 ? "exchange " : "exchanges ") + Phrases.list(Phrases.runs(ids), "and") + ": ";
    }

    private static boolean isAbout(int exchange, List<Fact> facts) {
        for (Fact fact : facts) {
            if (isOfExchange(fact.kind()) && fact.index() == exchange) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfExchange(FactKind kind) {
        return switch (kind) {
            case TAKEN_BY, REQUESTS, REQUEST, SENT, SENT_BY, RECIPIENT, OTHER_RECIPIENTS -> true;
            case FACTOR, FACTOR_BY, DEMAND, PICTURED, IMAGERY, DAY, ONLINE, LEAD_OFFENCE -> true;
            case AGE, SEX, REPORTED_BY, PLACE, FLAGS, SCHOOL_PREMISES -> false;
            case RECORDED_AT, REPORTED_AT, LATE_RATIONALE -> false;
        };
    }

    private String in(Fact fact, String what) {
        return exchange(fact) + what;
    }

    private String person(Fact fact) {
        return assessment.incident().people().get(fact.index()).id();
    }
}
