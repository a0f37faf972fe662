package daybook.domain.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.domain.category.Fact;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.ThirdPartyReading;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Flag;
import daybook.domain.incident.IncidentBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One hand-picked incident, decided by the rules and held against the oracle in every part. */
final class Witnessed {

    private static final List<Law.OfOneDecision> PARTS =
            List.of(Oracles::decidesTheSame, Oracles::sumsUpTheSame, Oracles::asksTheSame, Laws::onlineIsMarked);

    private final RecordingDecision decision;

    private Witnessed(RecordingDecision decision) {
        this.decision = decision;
    }

    /** An image that the child pictured took of themselves, and nothing else that is not said. */
    static ExchangeBuilder image(String pictured) {
        return image("1", pictured);
    }

    static ExchangeBuilder image(String id, String pictured) {
        return Exchange.of(id, pictured).takenBy(pictured).nothingElse();
    }

    /** The same, with everything open that is not said. */
    static ExchangeBuilder open(String pictured) {
        return Exchange.of("1", pictured);
    }

    static Witnessed as(IncidentBuilder incident) {
        return as(incident, ForceSettings.defaults());
    }

    /** In a force that records obscene publications only, where DAYBOOK-07 leaves it the choice. */
    static Witnessed asPublicationsOnly(IncidentBuilder incident) {
        return as(incident, ForceSettings.defaults().thirdPartyReports(ThirdPartyReading.OBSCENE_PUBLICATIONS_ONLY));
    }

    private static Witnessed as(IncidentBuilder incident, ForceSettings settings) {
        Case it = new Case(incident.build(), settings);
        RecordingDecision decision = Decider.PRODUCTION.on(it);
        for (Law.OfOneDecision part : PARTS) {
            Optional<String> wrong = part.broken(it, decision);
            assertEquals(Optional.empty(), wrong, () -> Printed.facts(it));
        }
        return new Witnessed(decision);
    }

    /** Exactly these points go to the registrar. */
    Witnessed refers(ReferralPoint... points) {
        Set<String> expected = new TreeSet<>();
        for (ReferralPoint point : points) {
            expected.add(point.name());
        }
        Set<String> referred = new TreeSet<>();
        decision.referrals().forEach(referral -> referred.add(referral.point().name()));
        assertEquals(expected, referred);
        return this;
    }

    /** These rules are among the reasons. */
    Witnessed because(String... rules) {
        Set<String> reasons = new TreeSet<>();
        decision.reasons().forEach(reason -> reasons.add(reason.rule().id()));
        Set<String> missing = new TreeSet<>(List.of(rules));
        missing.removeAll(reasons);
        assertEquals(Set.of(), missing, () -> "not among " + reasons);
        return this;
    }

    /** These rules are not. */
    Witnessed notBecause(String... rules) {
        Set<String> reasons = new TreeSet<>();
        decision.reasons().forEach(reason -> reasons.add(reason.rule().id()));
        reasons.retainAll(Set.of(rules));
        assertEquals(Set.of(), reasons);
        return this;
    }

    /** The crimes, each by its code. */
    Witnessed records(String... codes) {
        List<String> recorded = decision.crimes().stream()
                .map(crime -> crime.offence().offence().map(Offence::code).orElse("none"))
                .toList();
        assertEquals(List.of(codes), recorded);
        return this;
    }

    /** This goes to the registrar, with these places of the report in this order. */
    Witnessed refersAt(ReferralPoint point, String... places) {
        List<String> referred = decision.referrals().stream()
                .filter(referral -> referral.point() == point)
                .flatMap(referral -> referral.facts().stream().map(Fact::path))
                .toList();
        assertEquals(List.of(places), referred);
        return this;
    }

    /** Exactly these questions are open, most decisive first. */
    Witnessed asks(String... places) {
        assertEquals(
                List.of(places),
                decision.questions().stream().map(it -> it.about().path()).toList());
        return this;
    }

    /** Exactly this is left to the recorder to choose. */
    Witnessed leavesToChoose(String... places) {
        assertEquals(
                List.of(places),
                decision.choices().stream().map(it -> it.about().path()).toList());
        return this;
    }

    /** Every crime carries exactly these flags. */
    Witnessed flags(Flag... flags) {
        decision.crimes().forEach(crime -> assertEquals(Set.of(flags), crime.flags()));
        return this;
    }

    /** The other categories, and falling out of scope, that answers could still lead to. */
    Witnessed couldBecome(String... others) {
        assertEquals(Set.of(others), Compared.couldBecome(decision));
        return this;
    }

    Witnessed settled(boolean settled) {
        assertEquals(settled, decision.settled());
        return this;
    }

    RecordingDecision decision() {
        return decision;
    }
}
