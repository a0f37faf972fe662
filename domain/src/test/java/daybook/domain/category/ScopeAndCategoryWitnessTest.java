package daybook.domain.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Incident;
import daybook.domain.incident.IncidentBuilder;
import daybook.domain.incident.Place;
import daybook.domain.oracle.Expected;
import daybook.domain.oracle.Oracle;
import daybook.domain.oracle.Told;
import daybook.domain.recording.DecideRecording;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hand-picked incidents on either side of every rule about scope and category. */
class ScopeAndCategoryWitnessTest {

    private static ExchangeBuilder image(String pictured) {
        return Exchange.of("1", pictured).takenBy(pictured).nothingElse();
    }

    private static ExchangeBuilder bare(String pictured) {
        return Exchange.of("1", pictured).nothingElse();
    }

    /** Decided by the rules, and by the oracle alike; what the first exchange is. */
    private static Classification judged(IncidentBuilder told) {
        Incident incident = told.build();
        List<Classification> exchanges =
                DecideRecording.under(ForceSettings.defaults()).on(incident).exchanges();
        List<Expected.Judged> expected = new Oracle(ForceSettings.defaults()).judge(incident);
        for (int i = 0; i < expected.size(); i++) {
            String outside = exchanges.get(i).outsideBy().map(Rule::id).orElse(null);
            assertEquals(
                    expected.get(i),
                    new Expected.Judged(outside, exchanges.get(i).factors()));
            assertEquals(expected.get(i).category(), exchanges.get(i).category().orElse(null));
            assertEquals(
                    expected.get(i).category() == Category.AGGRAVATED,
                    exchanges.get(i).isAggravated());
        }
        return exchanges.get(0);
    }

    private static void outside(String rule, IncidentBuilder told) {
        assertEquals(rule, judged(told).outsideBy().map(Rule::id).orElse("within"));
    }

    private static void within(IncidentBuilder told, Factor... factors) {
        Classification judged = judged(told);
        assertEquals("within", judged.outsideBy().map(Rule::id).orElse("within"));
        assertEquals(List.of(factors), judged.factors());
    }

    @Test
    void a_child_is_under_18_on_the_day_of_the_exchange() {
        within(Told.of(image("g17")));
        outside("S-1", Told.of(image("g18")));
        within(Told.of(image("g18").on(LocalDate.of(2025, 5, 11))));
        outside("S-1", Told.of(image("g18").on(LocalDate.of(2025, 5, 12))));
        within(Told.of(image("g")));
    }

    @Test
    void somebody_else_took_it() {
        outside("S-2", Told.of(image("g14").takenBy("b15")));
        outside("S-1", Told.of(image("g18").takenBy("b15")));
        within(Told.of(bare("g14").sent("g14", "b15")));
    }

    @Test
    void made_by_software_or_words_alone() {
        outside("S-3", Told.of(image("g14").imagery(Imagery.SOFTWARE_MADE)));
        outside("S-3", Told.of(bare("g14").imagery(Imagery.SOFTWARE_MADE)).place(Place.SCOTLAND));
        within(Told.of(image("g14").imagery(Imagery.VIDEO)));
        outside("S-4", Told.of(bare("g14").imagery(Imagery.NONE)));
        outside("S-4", Told.of(Exchange.of("1", "g14").imagery(Imagery.NONE)));
        outside("S-4", Told.of(bare("g14").imagery(Imagery.NONE)).place(Place.SCOTLAND));
        within(Told.of(bare("g14").imagery(Imagery.NONE).requestedBy("b15")));
    }

    @Test
    void force_or_a_threat_counts_as_asking() {
        for (Factor factor : Factor.values()) {
            if (!factor.isDerived() && !factor.isTheSendersUnlessSaid()) {
                Circumstance yes = Circumstance.of(factor, Answer.YES);
                boolean counts = factor.forces() || factor == Factor.THREAT_TO_SHARE;
                IncidentBuilder words =
                        Told.of(bare("g14").imagery(Imagery.NONE).with(yes));
                IncidentBuilder possession = Told.of(bare("g14").with(yes));
                if (counts) {
                    within(words, factor);
                    within(possession, factor);
                } else {
                    outside("S-4", words);
                    outside("S-6", possession);
                }
            }
        }
    }

    @Test
    void where_the_child_was() {
        outside("S-5", Told.of(image("g14")).place(Place.SCOTLAND));
        outside("S-5", Told.of(image("g14")).place(Place.NORTHERN_IRELAND));
        outside("S-5", Told.of(bare("g14")).place(Place.SCOTLAND));
        outside("S-7", Told.of(image("g14")).place(Place.ELSEWHERE));
        outside("S-6", Told.of(bare("g14")).place(Place.ELSEWHERE));
        within(Told.of(image("g14")).place(Place.ENGLAND_AND_WALES));
    }

    @Test
    void nothing_but_possession() {
        outside("S-6", Told.of(bare("g14")));
        outside("S-6", Told.of(bare("g14").imagery(Imagery.VIDEO)));
        outside("S-6", Told.of(Exchange.of("1", "g14")));
        within(Told.of(bare("g14").sent(Answer.YES)));
        within(Told.of(bare("g14").requestedBy("b14")));
        within(Told.of(image("g14")));
    }

    @Test
    void an_adult_who_asked_sent_or_received() {
        within(Told.of(image("g14").requestedBy("b18")), Factor.ADULT_INVOLVED);
        within(Told.of(image("g14").requestedBy("b17", "b18")), Factor.ADULT_INVOLVED);
        within(Told.of(image("g14").sent("b18", "b15")), Factor.ADULT_INVOLVED);
        within(Told.of(image("g14").sent("g14", "b15", "b18")), Factor.ADULT_INVOLVED);
        within(Told.of(image("g14").requestedBy("b17").sent("g14", "b17")));
        within(Told.of(image("g14").requestedBy("b").sent("g14", "b")));
        within(Told.of(image("g14").requestedBy("b18").on(LocalDate.of(2025, 5, 11))));
        within(
                Told.of(image("g14").with(Circumstance.broughtAbout(Factor.POWER_IMBALANCE, "b18"))),
                Factor.POWER_IMBALANCE);
    }

    /** Consent and intent are about an image that somebody sent on. */
    private static ExchangeBuilder sentOn(String pictured, Factor factor) {
        return factor.isTheSendersUnlessSaid() ? image(pictured).sent("b15", "b16") : image(pictured);
    }

    @Test
    void any_factor_aggravates_in_the_order_of_the_guidance() {
        for (Factor factor : Factor.values()) {
            if (!factor.isDerived()) {
                within(Told.of(sentOn("g14", factor).with(Circumstance.of(factor, Answer.YES))), factor);
                within(Told.of(image("g14").with(Circumstance.of(factor, Answer.NOT_KNOWN))));
            }
        }
        within(
                Told.of(image("g14")
                        .sent("b30", "b15")
                        .with(Circumstance.of(Factor.OTHER, Answer.YES))
                        .with(Circumstance.of(Factor.SHARED_WITHOUT_CONSENT, Answer.YES))
                        .with(Circumstance.of(Factor.COERCED, Answer.YES))),
                Factor.COERCED,
                Factor.ADULT_INVOLVED,
                Factor.SHARED_WITHOUT_CONSENT,
                Factor.OTHER);
    }

    @Test
    void each_exchange_is_judged_by_itself() {
        ExchangeBuilder onward = Exchange.of("2", "g14")
                .takenBy("g14")
                .nothingElse()
                .sent("b15", "b16")
                .with(Circumstance.of(Factor.SHARED_WITHOUT_CONSENT, Answer.YES));
        within(Told.of(image("g14").sent("g14", "b15"), onward));
        within(Told.of(onward, image("g14").sent("g14", "b15")), Factor.SHARED_WITHOUT_CONSENT);
        outside("S-1", Told.of(image("g18"), onward));
    }

    @Test
    void two_exchanges_are_judged_alike_only_if_rule_and_factors_are_the_same() {
        Classification coerced = Classifications.within(Factor.COERCED);
        assertEquals(coerced, Classifications.within(Factor.COERCED));
        assertNotEquals(coerced, Classifications.within(Factor.COERCED, Factor.OTHER));
        assertNotEquals(Classifications.within(), Classifications.outside(Rule.WORDS_ONLY));
        assertNotEquals(coerced, List.of(Factor.COERCED));
    }
}
