package daybook.domain.recording;

import static daybook.domain.recording.Witnessed.as;
import static daybook.domain.recording.Witnessed.image;
import static daybook.domain.recording.Witnessed.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Demand;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.oracle.Told;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a leading offence stands for that the recorder named (DAYBOOK-26), and children who forced each other (DAYBOOK-27). */
class NamedOffenceWitnessTest {

    private static Circumstance by(Factor factor, String... who) {
        return Circumstance.broughtAbout(factor, who);
    }

    @Test
    void it_stands_for_the_crime_that_led_to_it_and_not_for_whoever_only_received() {
        as(Told.of(image("g14")
                        .requestedBy("b15")
                        .sent("g14", "b15", "m30")
                        .with(by(Factor.COERCED, "b15"))
                        .leadOffence("022/04")))
                .records("022/04", "086/10")
                .refers(ReferralPoint.LEADING_OFFENCE, ReferralPoint.ADULT_WITHOUT_FORCE);
        as(Told.of(image("g14").sent("g14", "m30").leadOffence("071/17"))).records("071/17");
        as(Told.of(image("g14").requestedBy("b15").sent("g14", "m30").leadOffence("071/17")))
                .records("022/24", "071/17");
        as(Told.of(image("g14")
                        .sent("g14", "m30")
                        .with(Circumstance.of(Factor.THREAT_TO_SHARE, Answer.YES))
                        .leadOffence("088/15")))
                .records("086/10", "088/15");
    }

    @Test
    void one_that_the_facts_do_not_lead_to_is_recorded_and_referred() {
        as(Told.of(image("g14")
                        .requestedBy("b15")
                        .with(by(Factor.COERCED, "b15"))
                        .leadOffence("022/05")))
                .records("022/05")
                .refers(ReferralPoint.LEAD_OFFENCE_UNLIKE_THE_FACTS);
        as(Told.of(image("g14")
                        .requestedBy("b15")
                        .with(by(Factor.COERCED, "b15"))
                        .leadOffence("022/24")))
                .records("022/24")
                .refers();
        as(Told.of(image("g14").with(by(Factor.POWER_IMBALANCE, "b15")).leadOffence("071/08")))
                .records("071/08")
                .refers();
    }

    @Test
    void without_a_crime_that_led_to_it_the_name_is_not_used_and_that_is_said() {
        as(Told.of(image("g14").requestedBy("b15").leadOffence("086/02")))
                .records("022/24", "086/02")
                .because("K-12-UNUSED");
        as(Told.of(image("g19").requestedBy("b15").leadOffence("086/02")))
                .records()
                .because("K-12-UNUSED");
        as(Told.of(image("g14")
                        .requestedBy("b15")
                        .with(by(Factor.COERCED, "b15"))
                        .leadOffence("086/02")))
                .notBecause("K-12-UNUSED");
    }

    @Test
    void it_leaves_no_question_open_that_it_has_answered() {
        as(Told.of(image("g14")
                        .sent("g14", "b15")
                        .with(by(Factor.GROOMED, "m30").upon("g"))
                        .leadOffence("071/17")))
                .records("071/17");
        as(Told.of(image("g14").with(by(Factor.EXTORTED, "b15")).leadOffence("035/00")))
                .settled(true);
    }

    @Test
    void what_was_demanded_can_decide_who_the_victims_are() {
        as(Told.of(image("g15")
                        .sent("g15", "m30")
                        .with(by(Factor.EXTORTED, "g15"))
                        .with(by(Factor.INTENT_TO_DISTRESS, "g15"))))
                .settled(false);
        as(Told.of(image("g15")
                        .sent("g15", "m30")
                        .with(by(Factor.EXTORTED, "g15").demanding(Demand.IMAGERY))
                        .with(by(Factor.INTENT_TO_DISTRESS, "g15"))))
                .settled(true);
    }

    @Test
    void children_who_forced_each_other_hold_no_crime_and_are_referred() {
        as(Told.of(open("g14")
                        .takenBy("g14")
                        .sent("b15", "b16")
                        .nothingElse()
                        .with(by(Factor.COERCED, "b15").upon("g14"))
                        .with(by(Factor.BULLIED, "g14").upon("b15"))))
                .records()
                .refers(ReferralPoint.FORCED_AND_FORCING);
        as(Told.of(image("g14").sent("g14", "b15").with(by(Factor.COERCED, "b15"))))
                .records("022/24")
                .refers(ReferralPoint.LEADING_OFFENCE);
    }

    @Test
    void whoever_asked_a_child_of_16_or_17_and_may_be_an_adult_is_taken_for_one_in_the_choice_of_a_code() {
        as(Told.of(image("g16").requestedBy("b").with(by(Factor.POWER_IMBALANCE, "b"))))
                .records("086/02")
                .settled(false);
        as(Told.of(image("g16").requestedBy("b15").with(by(Factor.POWER_IMBALANCE, "b15"))))
                .records("none");
    }

    @Test
    void the_age_of_whoever_was_exploited_can_decide_who_the_victims_are() {
        as(Told.of(image("g15")
                        .sent("g15", "b16")
                        .with(by(Factor.EXPLOITED, "g15").upon("x"))
                        .with(by(Factor.INTENT_TO_DISTRESS, "g15"))))
                .records("071/08")
                .settled(false);
        as(Told.of(image("g15")
                        .sent("g15", "b16")
                        .with(by(Factor.EXPLOITED, "g15").upon("x"))
                        .with(by(Factor.THREAT_TO_SHARE, "g15"))))
                .records("071/08")
                .settled(false);
    }

    @Test
    void what_was_demanded_before_a_tenth_birthday_or_after_it_can_decide_who_is_a_suspect() {
        Circumstance demand = by(Factor.EXTORTED, "b10");
        Circumstance images = demand.demanding(Demand.IMAGERY);
        String before = "2025-01-10";
        String after = "2026-01-10";
        demanded(extorted("1", before, demand), extorted("2", after, images), true);
        demanded(extorted("1", before, images), extorted("2", after, demand), true);
        demanded(extorted("1", before, demand), extorted("2", after, demand), true);
        demanded(extorted("1", after, demand), extorted("2", after, images), false);
        demanded(extorted("1", before, demand), extorted("2", before, images), false);
        demanded(
                extorted("1", before, demand).leadOffence("022/04"),
                extorted("2", after, images).leadOffence("022/04"),
                false);
        as(Told.of(extorted("1", before, images), extorted("2", before, demand), extorted("3", after, images)))
                .settled(false);
    }

    private static ExchangeBuilder extorted(String id, String day, Circumstance how) {
        return image(id, "g14").on(LocalDate.parse(day)).with(how);
    }

    private static void demanded(ExchangeBuilder one, ExchangeBuilder other, boolean roles) {
        Set<Aspect> changed = EnumSet.noneOf(Aspect.class);
        as(Told.of(one, other)).decision().questions().forEach(it -> changed.addAll(it.couldChange()));
        assertEquals(roles ? Set.of(Aspect.CRIMES, Aspect.ROLES) : Set.of(Aspect.CRIMES), changed);
    }
}
