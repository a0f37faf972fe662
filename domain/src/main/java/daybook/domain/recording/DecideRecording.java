package daybook.domain.recording;

import daybook.domain.category.Category;
import daybook.domain.category.Classification;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides what to record of an incident: the rules of NPCC-2024 and of this project's own decisions, applied to one report.
 *
 * <p>Immutable, and safe to share between threads. The facts flow one way: report, exchanges judged on their day, crimes and
 * roles, decision.
 */
public final class DecideRecording {

    private final ForceSettings settings;

    private DecideRecording(ForceSettings settings) {
        this.settings = settings;
    }

    /** With the settings of a force; {@link ForceSettings#defaults()} where it has none. */
    public static DecideRecording under(ForceSettings settings) {
        return new DecideRecording(settings);
    }

    /** The decision on what is known of this incident. Every sound incident has one. */
    public RecordingDecision on(Incident incident) {
        Edition edition = Edition.on(incident.reportedOn(), settings);
        List<JudgedExchange> exchanges = judged(incident);
        Findings findings = new Findings();
        CrimeBook book = book(incident, edition, exchanges, findings);
        List<Crime> crimes = book.crimes();
        List<Classification> classifications = classifications(exchanges);
        new StatedAges(incident, exchanges, findings)
                .refer(new StatedAges.Recorded(classifications, crimes), it -> recorded(it, edition));
        new IncidentReferrals(incident, exchanges, findings).refer(crimes, book);
        List<Choice> choices = Choices.in(incident, book.counted(), findings);
        explainTheWhole(exchanges, crimes, findings);
        List<PersonSummary> people = new Summaries(exchanges, crimes, findings).of(incident.people());
        return new RecordingDecision(
                edition,
                settings,
                incident.reportedOn(),
                classifications,
                couldBecome(exchanges, classifications, findings),
                crimes,
                people,
                findings.referrals(),
                Ranking.of(findings.openFacts()),
                choices,
                findings.reasons(),
                new Prospects(exchanges).all());
    }

    private CrimeBook book(Incident incident, Edition edition, List<JudgedExchange> exchanges, Findings findings) {
        CrimeBook book = new CrimeBook(incident, edition, findings);
        for (JudgedExchange in : exchanges) {
            new ExchangeRemarks(in, edition, findings).make();
            List<Draft> drafts = drafts(in, exchanges, findings);
            book.enter(drafts);
            sayWhetherTheLeadIsUsed(in, drafts, findings);
            new OpenFacts(in, !drafts.isEmpty(), findings).find();
        }
        return book;
    }

    private StatedAges.Recorded recorded(Incident incident, Edition edition) {
        List<JudgedExchange> exchanges = judged(incident);
        Findings unsaid = new Findings();
        CrimeBook book = new CrimeBook(incident, edition, unsaid);
        exchanges.forEach(it -> book.enter(drafts(it, exchanges, unsaid)));
        return new StatedAges.Recorded(classifications(exchanges), book.crimes());
    }

    private static List<JudgedExchange> judged(Incident incident) {
        int size = incident.exchanges().size();
        List<JudgedExchange> exchanges = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            exchanges.add(JudgedExchange.of(incident, i));
        }
        return exchanges;
    }

    private List<Draft> drafts(JudgedExchange in, List<JudgedExchange> exchanges, Findings findings) {
        if (!in.classification().inScope()) {
            return List.of();
        }
        return in.classification().isAggravated()
                ? new AggravatedCrimes(in, findings).drafts()
                : new NonAggravatedCrimes(in, settings, wasForcedElsewhere(in, exchanges), findings).drafts();
    }

    private static void sayWhetherTheLeadIsUsed(JudgedExchange in, List<Draft> drafts, Findings findings) {
        boolean named = in.exchange().leadOffence().isPresent();
        if (named && drafts.stream().noneMatch(it -> it.kind() == Draft.Kind.LED_TO_IT)) {
            findings.because(Rule.LEAD_OFFENCE_NOT_USED, in.fact(FactKind.LEAD_OFFENCE));
        }
    }

    /** Whether the child pictured was forced in another exchange about an image of theirs (DAYBOOK-22). */
    private static boolean wasForcedElsewhere(JudgedExchange in, List<JudgedExchange> exchanges) {
        String pictured = in.exchange().pictured();
        for (JudgedExchange other : exchanges) {
            if (other != in
                    && other.classification().inScope()
                    && other.exchange().pictured().equals(pictured)
                    && other.isForcedChild(pictured)) {
                return true;
            }
        }
        return false;
    }

    private static List<Classification> classifications(List<JudgedExchange> exchanges) {
        List<Classification> all = new ArrayList<>(exchanges.size());
        for (JudgedExchange in : exchanges) {
            all.add(in.classification());
        }
        return all;
    }

    private static void explainTheWhole(List<JudgedExchange> exchanges, List<Crime> crimes, Findings findings) {
        if (!crimes.isEmpty()) {
            findings.because(Rule.FIXED_ON_THE_DAY_OF_RECORDING, Fact.of(FactKind.RECORDED_AT));
        }
        boolean aggravated = false;
        boolean willing = false;
        for (JudgedExchange in : exchanges) {
            aggravated |= in.classification().isAggravated();
            willing |= in.classification().inScope() && !in.classification().isAggravated();
        }
        if (aggravated && willing) {
            exchanges.forEach(it -> findings.because(Rule.EACH_EXCHANGE_KEEPS_ITS_ANSWER, it.fact(FactKind.PICTURED)));
        }
    }

    private static CouldBecome couldBecome(
            List<JudgedExchange> exchanges, List<Classification> classifications, Findings findings) {
        if (findings.openFacts().isEmpty()) {
            return CouldBecome.NOTHING_ELSE;
        }
        Optional<Category> present = RecordingDecision.mostSerious(classifications);
        return new Outlook(exchanges, findings.openFacts().keySet()).from(present.orElse(null));
    }
}
