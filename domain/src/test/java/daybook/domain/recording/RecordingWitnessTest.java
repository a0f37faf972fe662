package daybook.domain.recording;

import static daybook.domain.incident.Factor.BULLIED;
import static daybook.domain.incident.Factor.COERCED;
import static daybook.domain.incident.Factor.DECEIVED;
import static daybook.domain.incident.Factor.EXPLOITED;
import static daybook.domain.incident.Factor.EXTORTED;
import static daybook.domain.incident.Factor.GROOMED;
import static daybook.domain.incident.Factor.INTENT_TO_DISTRESS;
import static daybook.domain.incident.Factor.OTHER;
import static daybook.domain.incident.Factor.POWER_IMBALANCE;
import static daybook.domain.incident.Factor.SHARED_WITHOUT_CONSENT;
import static daybook.domain.incident.Factor.THREAT_TO_SHARE;
import static daybook.domain.recording.Witnessed.as;
import static daybook.domain.recording.Witnessed.asPublicationsOnly;
import static daybook.domain.recording.Witnessed.image;
import static daybook.domain.recording.Witnessed.open;

import daybook.domain.child.Age;
import daybook.domain.child.Sex;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Demand;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Flag;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Incident;
import daybook.domain.incident.IncidentBuilder;
import daybook.domain.incident.Person;
import daybook.domain.incident.Place;
import daybook.domain.incident.ReportedBy;
import daybook.domain.oracle.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hand-picked incidents, each on one side of a rule, held against the oracle and against what the pages say of them. */
class RecordingWitnessTest {

    private static Circumstance yes(Factor factor) {
        return Circumstance.of(factor, Answer.YES);
    }

    private static Circumstance by(Factor factor, String... who) {
        return Circumstance.broughtAbout(factor, who);
    }

    @Test
    void the_worked_example() {
        as(Told.of(image("b13").requestedBy("g15").requestedBy("g15-2").sent("b13", "g15", "g15-2")))
                .records("022/25", "022/25", "086/02")
                .settled(true)
                .refers()
                .because("K-1", "K-2", "K-4")
                .notBecause("K-10", "K-5", "K-13");
        as(Told.of(image("b13").requestedBy("g15", "g15-2").sent("b13", "g15", "g15-2")))
                .records("022/25", "086/02");
        as(Told.of(image("b13").requestedBy("g15").requestedBy("g15").sent("b13", "g15")))
                .records("022/25", "086/02");
    }

    @Test
    void codes_by_age_and_sex() {
        as(Told.of(image("g12").requestedBy("b15"))).records("021/24", "086/02");
        as(Told.of(image("b12").requestedBy("g15"))).records("021/25", "086/02");
        as(Told.of(image("g13").requestedBy("b15"))).records("022/24", "086/02");
        as(Told.of(image("g15").requestedBy("b17"))).records("022/24", "086/02");
        as(Told.of(image("g12").requestedBy("b"))).records("021/03", "086/02");
        as(Told.of(image("b12").requestedBy("b"))).records("021/05", "086/02");
        as(Told.of(image("g14").requestedBy("b"))).records("022/20", "086/02");
        as(Told.of(image("b14").requestedBy("b"))).records("022/21", "086/02");
        as(Told.of(image("x12").requestedBy("b15"))).records("none", "086/02").settled(false);
        as(Told.of(image("x14").requestedBy("b15"))).records("none", "086/02").settled(false);
        as(Told.of(image("g").requestedBy("b15"))).records("022/24", "086/02").settled(false);
        as(Told.of(image("g9").requestedBy("b9"))).records("021/24", "086/02");
    }

    @Test
    void sixteen_and_seventeen() {
        as(Told.of(image("g16").requestedBy("b15").sent("g16", "b15")))
                .records("086/02")
                .refers(ReferralPoint.SIXTEEN_AND_SEVENTEEN)
                .because("K-6");
        as(Told.of(open("g17").nothingElse().requestedBy("b15"))).records().because("K-6-NONE");
        as(Told.of(image("g17").requestedBy("b15", "b16").requestedBy("b14"))).records("086/02");
    }

    @Test
    void nobody_asked_or_nothing_sent() {
        as(Told.of(image("g14").sent("g14", "b15")))
                .records("086/02")
                .refers(ReferralPoint.NOBODY_ASKED)
                .because("K-5", "K-4-WITNESS");
        as(Told.of(open("g14").nothingElse().requestedBy("b15")))
                .records("022/24")
                .refers(ReferralPoint.ASKED_BUT_NOT_SENT);
        as(Told.of(image("g14"))).records("086/02");
        as(Told.of(open("g14").requestedBy("b15"))).settled(false);
        as(Told.of(open("g14"))).settled(false);
        as(Told.of(open("g14").sent("g14", "b15"))).settled(false);
        as(Told.of(open("g14").takenBy("g14").sent(Answer.YES))).settled(false);
        as(Told.of(open("g14").nothingElse().imagery(Imagery.NONE).requestedBy("b15")))
                .records("022/24");
        as(Told.of(open("g14").imagery(Imagery.NONE))).records().settled(false);
    }

    @Test
    void who_reports_a_willing_teenager() {
        for (ReportedBy who : ReportedBy.values()) {
            ExchangeBuilder exchange = image("g14").requestedBy("b15").sent("g14", "b15");
            as(Told.of(exchange).reportedBy(who)).records("022/24", "086/02");
            asPublicationsOnly(Told.of(exchange).reportedBy(who));
        }
        as(Told.of(image("g14").requestedBy("b15").sent("g14", "b15")).reportedBy(ReportedBy.SCHOOL))
                .refers(ReferralPoint.WILLING_TEENAGER)
                .because("K-8");
        asPublicationsOnly(Told.of(image("g14").requestedBy("b15").sent("g14", "b15"))
                        .reportedBy(ReportedBy.SCHOOL))
                .records("086/02")
                .refers(ReferralPoint.WILLING_TEENAGER);
        asPublicationsOnly(Told.of(open("g14").nothingElse().requestedBy("b15")).reportedBy(ReportedBy.SCHOOL))
                .records();
        asPublicationsOnly(Told.of(image("g12").requestedBy("b15").sent("g12", "b15"))
                        .reportedBy(ReportedBy.SCHOOL))
                .records("021/24", "086/02")
                .refers();
        asPublicationsOnly(
                        Told.of(image("g").requestedBy("b15").sent("g", "b15")).reportedBy(ReportedBy.NOT_KNOWN))
                .records("086/02");
        asPublicationsOnly(Told.of(
                                image("1", "b14").requestedBy("g17"),
                                image("2", "g16").sent("b14", "g17"))
                        .reportedBy(ReportedBy.NOT_KNOWN))
                .asks("reportedBy");
        asPublicationsOnly(
                Told.of(image("g14").requestedBy("b15").sent("g14", "b15").with(yes(OTHER)))
                        .reportedBy(ReportedBy.SCHOOL));
    }

    @Test
    void forwarding_with_consent() {
        as(Told.of(image("g14").sent("b15", "b16"))).records("086/02", "086/02");
        as(Told.of(image("g14").requestedBy("b16").sent("b15", "b16")))
                .records("086/02", "086/02")
                .because("K-1-FORWARD");
        as(Told.of(open("g14").nothingElse().sent("b15", "b16")))
                .records("086/02")
                .settled(false);
        as(Told.of(image("g14").sent("b15", "g14"))).records("086/02", "086/02");
        as(Told.of(image("1", "g14").sent("g14", "b15"), image("2", "g14").sent("b15", "b16")))
                .records("086/02", "086/02");
        as(Told.of(
                        image("1", "g14").sent(Answer.NO).with(by(COERCED, "b15")),
                        image("2", "g14").sent("b15", "b16")))
                .records("022/24", "086/02")
                .because("K-2-FORCED")
                .refersAt(ReferralPoint.FORCED_TAKING, "exchanges[1].takenBy");
    }

    @Test
    void both_asked_and_both_sent() {
        as(Told.of(
                        image("1", "g14").requestedBy("b15").sent("g14", "b15"),
                        image("2", "b15").requestedBy("g14").sent("b15", "g14")))
                .records("022/24", "086/02", "022/25", "086/02")
                .refers(ReferralPoint.BOTH_ASKED_AND_BOTH_SENT, ReferralPoint.ACROSS_EXCHANGES)
                .refersAt(ReferralPoint.BOTH_ASKED_AND_BOTH_SENT, "exchanges[0].requests", "exchanges[1].requests");
        as(Told.of(
                        image("1", "g14").requestedBy("b15").sent("g14", "b15"),
                        image("2", "g14").requestedBy("b15").sent("g14", "b15")))
                .records("022/24", "086/02");
        as(Told.of(
                        image("1", "g13").requestedBy("b15").sent("g13", "b15"),
                        image("2", "g13")
                                .on(LocalDate.of(2025, 1, 1))
                                .requestedBy("b15")
                                .sent("g13", "b15")))
                .records("021/24", "086/02");
    }

    @Test
    void blackmail_and_the_codes_of_force() {
        as(Told.of(image("g14").requestedBy("b16").with(by(EXTORTED, "b16").demanding(Demand.MONEY_OR_PROPERTY))))
                .records("035/00")
                .because("K-10", "K-11", "K-12");
        as(Told.of(image("g14").requestedBy("b16").with(by(EXTORTED, "b16").demanding(Demand.IMAGERY))))
                .records("022/24");
        as(Told.of(image("g14").requestedBy("b16").with(by(EXTORTED, "b16")))).settled(false);
        as(Told.of(image("b14").with(by(COERCED, "b16")))).records("022/25");
        as(Told.of(image("x14").with(by(COERCED, "b16")))).records("none").settled(false);
        as(Told.of(image("g16").with(by(COERCED, "b16")))).records("022/04");
        as(Told.of(image("b17").with(by(BULLIED, "b16")))).records("022/05");
        as(Told.of(image("x17").with(by(BULLIED, "b16")))).records("none");
        as(Told.of(image("g12").with(by(BULLIED, "b30")))).records("021/03");
        as(Told.of(image("g14").with(by(DECEIVED, "b")))).records("022/20");
        as(Told.of(image("g14").with(by(EXPLOITED, "b30")))).records("022/20");
        as(Told.of(image("g16").with(by(EXPLOITED, "b30")))).records("022/04");
        as(Told.of(image("g14").with(by(GROOMED, "b30")))).records("022/20");
        as(Told.of(image("g14").with(by(GROOMED, "b16")))).records("022/24");
        as(Told.of(image("g14").with(by(EXPLOITED, "b30").upon("g12")))).records("071/11");
        as(Told.of(image("g14").with(by(EXPLOITED, "b30").upon("g13")))).records("071/08");
        as(Told.of(image("g14").with(by(GROOMED, "b30").upon("g15")))).records("071/17");
        as(Told.of(image("g14").with(by(GROOMED, "b30").upon("g16")))).records("none");
        as(Told.of(image("g14").with(by(GROOMED, "b17").upon("g15")))).records("none");
        as(Told.of(image("g14").with(by(COERCED, "b9")))).records("022/24").because("K-20");
    }

    @Test
    void an_age_is_asked_for_only_where_the_code_turns_on_it() {
        String[] howOldTheyAre = {"people[2].age"};
        String[] nothing = {};
        as(Told.of(image("g14").with(by(EXPLOITED, "b30").upon("g")))).asks(howOldTheyAre);
        as(Told.of(image("g14").with(by(EXPLOITED, "b30").upon("g", "g12")))).asks(nothing);
        as(Told.of(image("g14").with(by(EXPLOITED, "b30").upon("g", "g13")))).asks(howOldTheyAre);
        as(Told.of(image("g14").with(by(GROOMED, "b30").upon("g")))).asks(howOldTheyAre);
        as(Told.of(image("g14").with(by(GROOMED, "b30").upon("g", "g15")))).asks(nothing);
        as(Told.of(image("g14").with(by(GROOMED, "b30").upon("g", "g16")))).asks(howOldTheyAre);
        as(Told.of(image("g14").with(by(GROOMED, "b17").upon("g")))).asks(nothing);
        as(Told.of(image("g14").with(by(BULLIED, "b30").upon("g")))).asks(nothing);
    }

    @Test
    void adults_who_asked_sent_or_received() {
        as(Told.of(image("g14").requestedBy("b30").sent("g14", "b30"))).records("022/20");
        as(Told.of(image("g16").requestedBy("b30").sent("g16", "b30"))).records("086/02");
        as(Told.of(image("g16").requestedBy("b30").with(by(COERCED, "b30")))).records("022/04");
        as(Told.of(image("g14").requestedBy("b15", "b30").sent("g14", "b30"))).records("022/20", "022/24");
        as(Told.of(image("g14").requestedBy("b30").requestedBy("b15"))).records("022/20", "022/24");
        as(Told.of(image("g16").requestedBy("b30").requestedBy("b15"))).records("086/02");
        as(Told.of(image("g14").sent("g14", "b30"))).records("086/10");
        as(Told.of(image("g16").sent("g16", "b30", "b40", "b15"))).records("086/10");
        as(Told.of(image("g14").sent("b30", "b15"))).records("086/02");
        as(Told.of(image("g14").requestedBy("b30").sent("b15", "b30"))).records("086/02", "086/02");
        as(Told.of(image("g14").requestedBy("b13").sent("b30", "b13"))).records("086/02");
        as(Told.of(image("g14").requestedBy("b13").sent("b15", "b30"))).records("086/02", "086/10");
        as(Told.of(image("g14").sent("g14", "b30").with(by(THREAT_TO_SHARE, "b30"))))
                .records("086/10");
    }

    @Test
    void sharing_without_consent_or_to_distress() {
        as(Told.of(image("g14").sent("b15", "b16").with(yes(SHARED_WITHOUT_CONSENT))))
                .records("175/08")
                .refers(ReferralPoint.OFFENCE_OF_AN_ONWARD_SHARE, ReferralPoint.LEADING_OFFENCE)
                .because("K-10");
        as(Told.of(image("g14").sent("b15", "b16").with(yes(INTENT_TO_DISTRESS))))
                .records("088/15");
        as(Told.of(image("g14").sent("b15", "b16").with(yes(INTENT_TO_DISTRESS)).with(yes(SHARED_WITHOUT_CONSENT))))
                .records("088/15");
        as(Told.of(image("g14").sent("b", "b16").with(yes(SHARED_WITHOUT_CONSENT))))
                .records("086/02");
        as(Told.of(image("g14").sent("b30", "b16").with(yes(INTENT_TO_DISTRESS))))
                .records("086/02");
        as(Told.of(image("g14").sent("g14", "b16", "g15").with(yes(INTENT_TO_DISTRESS))))
                .records("088/14");
        as(Told.of(image("g14").sent("b15", "b16").with(by(COERCED, "b17")))).records("175/08");
        as(Told.of(image("g14").sent("b15", "b16").with(by(SHARED_WITHOUT_CONSENT, "b17"))))
                .records("none", "086/02");
        as(Told.of(image("g14").with(by(THREAT_TO_SHARE, "b15")))).records("088/15");
        as(Told.of(image("g14")
                        .sent("b15", "b16")
                        .with(yes(SHARED_WITHOUT_CONSENT))
                        .with(by(THREAT_TO_SHARE, "b15"))))
                .records("088/15");
        as(Told.of(image("g14").with(by(POWER_IMBALANCE, "b17")))).records("none");
        as(Told.of(image("g14").requestedBy("b17").with(by(POWER_IMBALANCE, "b17"))))
                .records("022/24");
        as(Told.of(image("g14").with(by(POWER_IMBALANCE, "g14")))).records("none");
    }

    @Test
    void the_law_of_the_day() {
        String before = "2024-01-30";
        String since = "2024-01-31";
        for (String day : new String[] {before, since}) {
            as(Told.on(day, image("g14").sent("b15", "b16").with(yes(SHARED_WITHOUT_CONSENT))))
                    .records(day.equals(before) ? "086/02" : "175/08");
            as(Told.on(day, image("g14").sent("b15", "b16").with(yes(INTENT_TO_DISTRESS))))
                    .records(day.equals(before) ? "086/02" : "088/15");
            as(Told.on(day, image("g14").sent("g14", "b16").with(yes(INTENT_TO_DISTRESS))))
                    .records(day.equals(before) ? "086/02" : "088/14");
            as(Told.on(day, image("g14").with(by(THREAT_TO_SHARE, "b15"))))
                    .records(day.equals(before) ? "none" : "088/15");
        }
        as(Told.on(before, image("g14").sent("b15", "b16").with(yes(SHARED_WITHOUT_CONSENT))))
                .because("K-15");
        as(Told.of(image("g14").on(LocalDate.of(2024, 1, 30)).with(by(THREAT_TO_SHARE, "b17"))))
                .records("none");
        as(Told.on("2017-04-02", image("g14").with(by(GROOMED, "b30").upon("g15"))))
                .records("none");
        as(Told.on("2015-04-12", image("g14").sent("g14", "b16").with(yes(INTENT_TO_DISTRESS))))
                .records("086/02");
    }

    @Test
    void the_edition_of_the_day() {
        as(Told.on("2024-04-30", image("g14").requestedBy("b15").sent("g14", "b15")))
                .because("E-1");
        as(Told.on("2024-05-01", image("g14").requestedBy("b15").sent("g14", "b15")))
                .notBecause("E-1");
        as(Told.on("2024-04-30", image("g10").requestedBy("b9").sent("g10", "b9", "b")));
        as(Told.on("2024-04-30", image("g16").requestedBy("b").sent("g16", "b")));
    }

    @Test
    void a_forced_child_holds_nothing() {
        as(Told.of(image("g14").sent("b15", "b16").with(by(COERCED, "b17").upon("b15", "g14"))))
                .because("K-10-FORCED");
        as(Told.of(image("g14").requestedBy("b15").with(by(COERCED, "b17").upon("b15"))))
                .records("none");
        as(Told.of(
                image("g14").requestedBy("b15", "b17").with(by(COERCED, "b17").upon("b15", "g14"))));
        as(Told.of(image("g14").requestedBy("b13").sent("b15", "b13").with(by(COERCED, "b17"))));
        as(Told.of(image("g14").sent("b30", "b16").with(by(COERCED, "b40").upon("g14"))));
        as(Told.of(image("g14")
                .with(by(COERCED, "b15").upon("g14"))
                .with(by(BULLIED, "g14").upon("b15"))));
        as(Told.of(image("g14").with(by(COERCED, "b15").upon("b13", "g14"))))
                .refers(ReferralPoint.SEVERAL_VICTIMS, ReferralPoint.LEADING_OFFENCE);
    }

    @Test
    void nobody_knows_who_brought_it_about() {
        as(Told.of(image("g14").with(yes(COERCED))))
                .records("022/20")
                .because("K-13")
                .settled(false);
        as(Told.of(image("g14").requestedBy("b15").with(yes(COERCED))))
                .records("022/24")
                .settled(false);
        as(Told.of(image("g16").requestedBy("b15").with(yes(COERCED)))).records("022/04");
        as(Told.of(image("g14").requestedBy("b30").with(yes(COERCED)))).records("022/20");
        as(Told.of(image("g14").requestedBy("b13").sent("b15", "b13").with(yes(BULLIED))))
                .records("175/08");
        as(Told.of(image("g14").with(yes(OTHER)))).records("none");
        as(Told.of(image("g14").with(yes(EXPLOITED)).with(yes(THREAT_TO_SHARE))))
                .records("022/20");
        as(Told.of(image("g14").sent(Answer.YES).with(yes(SHARED_WITHOUT_CONSENT))))
                .records("086/02");
        as(Told.of(image("g14").sent(Answer.YES).with(yes(INTENT_TO_DISTRESS)))).records("none");
        as(Told.of(image("g16").requestedBy("b15").with(yes(POWER_IMBALANCE)))).records("none");
        as(Told.of(image("g14").with(yes(COERCED)).with(by(BULLIED, "b15")))).records("022/24", "022/20");
    }

    @Test
    void the_recorders_choice() {
        as(Told.of(image("g14")
                        .sent("b15", "b16")
                        .with(yes(SHARED_WITHOUT_CONSENT))
                        .leadOffence("086/02")))
                .records("086/02");
        as(Told.of(image("g14")
                        .sent("b15", "b16")
                        .with(yes(SHARED_WITHOUT_CONSENT))
                        .leadOffence("175/08")))
                .records("175/08");
        as(Told.of(image("g14")
                        .with(by(THREAT_TO_SHARE, "b15"))
                        .with(by(COERCED, "b15"))
                        .leadOffence("088/15")))
                .records("088/15");
        as(Told.of(image("g14").with(by(POWER_IMBALANCE, "b15")).leadOffence("088/15")))
                .records("088/15");
        as(Told.of(image("x14").requestedBy("b15").with(by(COERCED, "b15")).leadOffence("022/24")))
                .records("022/24");
        as(Told.of(image("g14").requestedBy("b15").leadOffence("175/08"))).records("022/24", "086/02");
        as(Told.on("2023-06-01", image("g14").with(by(THREAT_TO_SHARE, "b15")).leadOffence("088/15")))
                .refers(ReferralPoint.LEAD_OFFENCE_NOT_IN_FORCE);
        as(Told.of(image("g14").with(by(OTHER, "b15")))).leavesToChoose("exchanges[0].leadOffence", "flags");
        as(Told.of(image("g14").requestedBy("b15").sent("g14", "b15"))).leavesToChoose("flags");
    }

    @Test
    void several_people_and_exchanges_merge_as_the_pages_say() {
        as(Told.of(image("1", "g14").with(by(COERCED, "b15")), image("2", "g14").with(by(BULLIED, "b15"))))
                .records("022/24");
        as(Told.of(image("1", "g14").with(by(COERCED, "b15")), image("2", "g15").with(by(COERCED, "b15"))))
                .records("022/24", "022/24");
        as(Told.of(
                        image("1", "g14").with(by(COERCED, "b15")).leadOffence("022/04"),
                        image("2", "g14").with(by(COERCED, "b15"))))
                .records("022/04", "022/24");
        as(Told.of(
                image("1", "g14").requestedBy("b15").sent("g14", "b15", "b16"),
                image("2", "g14").sent("b15", "b16").with(yes(SHARED_WITHOUT_CONSENT))));
        as(Told.of(image("g14")
                        .with(by(COERCED, "b15"))
                        .with(by(BULLIED, "b15"))
                        .with(by(THREAT_TO_SHARE, "b16"))))
                .records("022/24", "088/15");
        as(Told.of(image("g14").with(by(COERCED, "b15", "b30")))).records("022/20");
        as(Told.of(
                        image("1", "g14").sent("g14", "b30"),
                        image("2", "g14").sent("g14", "b30").on(LocalDate.of(2026, 5, 1))))
                .records("086/10");
        as(Told.of(image("1", "g14").online(Answer.YES).sent("g14", "b15"), image("2", "b15")));
    }

    @Test
    void of_one_crime_on_two_days_the_first_decides_the_code_and_every_demand_could() {
        ExchangeBuilder before = image("1", "g14").on(LocalDate.of(2026, 5, 1));
        Circumstance forImagery = by(EXTORTED, "b15").demanding(Demand.IMAGERY);
        as(Told.of(before.with(forImagery), image("2", "g14").with(by(EXTORTED, "b15"))))
                .records("022/24")
                .asks("exchanges[1].circumstances.EXTORTED.demand");
        ExchangeBuilder theYearBefore = image("1", "g14").on(LocalDate.of(2025, 5, 11));
        Circumstance exploited = by(EXPLOITED, "b30").upon("g13", "g");
        as(Told.of(theYearBefore.with(exploited), image("2", "g14").with(exploited)))
                .records("071/11")
                .asks();
    }

    @Test
    void crimes_of_one_person_in_several_exchanges_are_referred_where_they_differ() {
        as(Told.of(
                        image("1", "g14").requestedBy("b15").sent("g14", "b15"),
                        image("2", "g14-2").requestedBy("b15").sent("g14-2", "b15")))
                .records("022/24", "086/02", "022/24", "086/02")
                .refers();
        as(Told.of(
                        image("1", "g14").requestedBy("b15").sent("g14", "b15"),
                        image("2", "b14").requestedBy("b15").sent("b14", "b15")))
                .records("022/24", "086/02", "022/25", "086/02")
                .refers(ReferralPoint.ACROSS_EXCHANGES);
        as(Told.on(
                        "2024-01-30",
                        image("1", "g14").sent("b15", "b16"),
                        image("2", "g14").sent("b15", "b17").with(yes(SHARED_WITHOUT_CONSENT))))
                .records("086/02", "086/02", "086/02")
                .refersAt(ReferralPoint.ACROSS_EXCHANGES, "exchanges[0].pictured", "exchanges[1].pictured");
    }

    @Test
    void what_the_recorder_flags_is_on_every_crime() {
        ExchangeBuilder willing = image("g14").requestedBy("b15").online(Answer.YES);
        as(Told.of(willing)).flags(Flag.ONLINE).leavesToChoose("flags");
        as(Told.of(willing).flags(Set.of())).flags(Flag.ONLINE).leavesToChoose();
        as(Told.of(willing).flags(Set.of(Flag.CSA, Flag.CSE)))
                .flags(Flag.ONLINE, Flag.CSA, Flag.CSE)
                .leavesToChoose();
        as(Told.of(image("g14").with(by(COERCED, "b15"))).flags(Set.of())).flags(Flag.CSA);
    }

    @Test
    void outside_this_guidance() {
        as(Told.of(image("g18"))).records().refers().settled(true);
        as(Told.of(image("g14").takenBy("b15"))).records().refers().settled(true);
        as(Told.of(image("g14")).place(Place.SCOTLAND)).records().refers(ReferralPoint.ACROSS_A_BORDER);
        as(Told.of(image("g14")).place(Place.ELSEWHERE)).records().refers(ReferralPoint.PICTURED_IS_ABROAD);
        as(Told.of(open("g14").nothingElse())).records().refers(ReferralPoint.NOTHING_BUT_POSSESSION);
        as(Told.of(open("g14"))).records().settled(false);
        as(Told.of(image("1", "g18"), image("2", "g14"))).records("086/02");
    }

    @Test
    void what_it_could_still_become() {
        as(Told.of(open("g14").nothingElse())).couldBecome("NON_AGGRAVATED");
        as(Told.of(open("g14").nothingElse().with(by(POWER_IMBALANCE, "b17")))).couldBecome("AGGRAVATED");
        as(Told.of(image("1", "g").with(by(COERCED, "b15")), image("2", "g14").requestedBy("b15")))
                .couldBecome("NON_AGGRAVATED");
        as(Told.of(image("1", "g").with(by(COERCED, "b15")), image("2", "g14").requestedBy("g")))
                .couldBecome();
    }

    @Test
    void what_is_not_known_of_people() {
        as(Told.of(image("g").requestedBy("b15").sent("g", "b15")))
                .refers(ReferralPoint.AGE_OF_THE_CHILD_PICTURED, ReferralPoint.CODE_WITH_AN_AGE_NOT_KNOWN);
        as(Told.of(image("g14").requestedBy("b").sent("g14", "b")))
                .refers(ReferralPoint.REQUESTER_OF_UNKNOWN_AGE)
                .because("K-9");
        as(Told.of(open("g14").nothingElse().requestedBy("b15").sent("g14", "b15")))
                .refers(ReferralPoint.WHO_TOOK_IT);
        as(Told.of(image("g14").sent("g14", "b"))).settled(false);
        as(Told.of(image("g14").with(by(COERCED, "b")))).settled(false);
        as(Told.of(image("g14").sent("b", "b15").with(yes(SHARED_WITHOUT_CONSENT))))
                .settled(false);
        as(Told.of(image("x16").requestedBy("b15").sent("x16", "b15"))).settled(true);
    }

    @Test
    void recorded_within_24_hours() {
        ExchangeBuilder exchange = image("b13").requestedBy("g15").sent("b13", "g15");
        as(Told.of(exchange).recordedAt(Instant.parse("2026-05-12T10:00:00Z")))
                .refers()
                .leavesToChoose("flags");
        as(Told.of(exchange).recordedAt(Instant.parse("2026-05-12T10:00:01Z")))
                .refers(ReferralPoint.RECORDED_LATE)
                .because("K-23")
                .leavesToChoose("flags", "lateRationale");
        as(Told.of(exchange).recordedNow(Instant.parse("2026-05-12T10:00:01Z")))
                .refers(ReferralPoint.LATE_IF_RECORDED_NOW)
                .because("K-23")
                .leavesToChoose("flags", "lateRationale");
        as(Told.of(exchange).recordedAt(Instant.parse("2026-05-13T10:00:00Z")).lateRationale(true))
                .refers(ReferralPoint.RECORDED_LATE)
                .leavesToChoose("flags");
    }

    @Test
    void on_school_premises() {
        ExchangeBuilder asked = open("b13").nothingElse().requestedBy("g15");
        as(Told.of(asked).schoolPremises(Answer.YES))
                .refers(ReferralPoint.ASKED_BUT_NOT_SENT, ReferralPoint.SCHOOL_WITHOUT_A_KNOWN_REQUEST);
        as(Told.of(asked).schoolPremises(Answer.YES).crimeRequested(Answer.YES))
                .refers(ReferralPoint.ASKED_BUT_NOT_SENT);
        as(Told.of(asked).schoolPremises(Answer.YES).crimeRequested(Answer.NO))
                .records("022/25")
                .refers(ReferralPoint.ASKED_BUT_NOT_SENT, ReferralPoint.SCHOOL_WHERE_NOBODY_ASKS);
        as(Told.of(asked).schoolPremises(Answer.NO)).refers(ReferralPoint.ASKED_BUT_NOT_SENT);
        as(Told.of(image("b13").requestedBy("g15").sent("b13", "g15")).schoolPremises(Answer.YES))
                .refers();
        as(Told.of(open("b12").nothingElse().requestedBy("g15")).schoolPremises(Answer.YES))
                .refers(ReferralPoint.ASKED_BUT_NOT_SENT, ReferralPoint.SCHOOL_WITHOUT_A_KNOWN_REQUEST);
        as(Told.of(image("b13").with(by(THREAT_TO_SHARE, "g15"))).schoolPremises(Answer.YES))
                .refers(ReferralPoint.SCHOOL_WITHOUT_A_KNOWN_REQUEST);
        as(Told.of(image("b16").with(by(BULLIED, "g15"))).schoolPremises(Answer.YES))
                .records("022/05")
                .refers();
    }

    private static Circumstance upon(Factor factor, String by, String on) {
        return by(factor, by).upon(on);
    }

    @Test
    void who_could_have_been_an_adult_early_could_have_been_one_later_too() {
        LocalDate first = LocalDate.of(2026, 5, 1);
        LocalDate between = LocalDate.of(2026, 5, 4);
        LocalDate last = LocalDate.of(2026, 5, 6);
        ExchangeBuilder early = image("1", "x").on(first).with(by(COERCED, "b15"));
        ExchangeBuilder late = image("2", "x").on(last).with(by(COERCED, "b15"));
        ExchangeBuilder asked = image("3", "g14").on(between).requestedBy("x").sent("g14", "x");
        ExchangeBuilder before =
                image("3", "g14").on(first.minusDays(1)).requestedBy("x").sent("g14", "x");
        as(Told.of(early, late, asked)).couldBecome();
        as(Told.of(late, early, asked)).couldBecome();
        as(Told.of(early, late, before)).couldBecome("NON_AGGRAVATED");
        as(Told.of(late, early, before)).couldBecome("NON_AGGRAVATED");
    }

    @Test
    void a_birthday_at_10_or_18_between_two_exchanges_of_one_crime_is_referred() {
        LocalDate before = LocalDate.of(2026, 5, 4);
        LocalDate after = LocalDate.of(2026, 5, 6);
        for (int age : new int[] {10, 18}) {
            as(born(LocalDate.of(2026 - age, 5, 5), before, after))
                    .refersAt(ReferralPoint.BIRTHDAY_BETWEEN, "people[1].age");
        }
        as(born(LocalDate.of(2026 - 15, 5, 5), before, after)).refersAt(ReferralPoint.BIRTHDAY_BETWEEN);
        as(born(LocalDate.of(2026 - 18, 5, 5), after, after)).refersAt(ReferralPoint.BIRTHDAY_BETWEEN);
        as(born(LocalDate.of(2026 - 18, 5, 7), before, after)).refersAt(ReferralPoint.BIRTHDAY_BETWEEN);
    }

    private static IncidentBuilder born(LocalDate birth, LocalDate one, LocalDate other) {
        Incident told = Told.of(
                        image("1", "g14")
                                .requestedBy("b")
                                .on(one)
                                .sent("g14", "b")
                                .with(by(COERCED, "b")),
                        image("2", "g14")
                                .requestedBy("b")
                                .on(other)
                                .sent("g14", "b")
                                .with(by(COERCED, "b")))
                .build();
        Person boy = Person.of("b", Age.born(birth), Sex.MALE);
        return told.but()
                .people(told.people().stream()
                        .map(it -> it.id().equals("b") ? boy : it)
                        .toList());
    }

    @Test
    void the_code_that_is_proposed_anyway_changes_nothing_when_it_is_named() {
        ExchangeBuilder named = image("1", "g14")
                .requestedBy("b15")
                .sent("g14", "b15")
                .with(by(COERCED, "b15"))
                .leadOffence("022/24");
        ExchangeBuilder notNamed =
                image("2", "g14").requestedBy("b15").sent("g14", "b15").with(by(COERCED, "b15"));
        as(Told.of(named, notNamed)).records("022/24");
        as(Told.of(notNamed, named)).records("022/24");
        as(Told.of(named.leadOffence("035/00"), notNamed)).records("035/00", "022/24");
        as(Told.of(
                        image("1", "x14")
                                .requestedBy("b15")
                                .leadOffence("022/24")
                                .with(by(COERCED, "b15")),
                        image("2", "x14").requestedBy("b15").with(by(COERCED, "b15"))))
                .records("022/24");
    }

    @Test
    void an_age_not_known_that_chose_the_code_is_referred() {
        ReferralPoint unknown = ReferralPoint.CODE_WITH_AN_AGE_NOT_KNOWN;
        as(Told.of(image("g14").requestedBy("b").sent("g14", "b").with(by(COERCED, "b"))))
                .records("022/20")
                .refersAt(unknown, "people[1].age");
        as(Told.of(image("g").requestedBy("b15").sent("g", "b15").with(by(COERCED, "b15"))))
                .refersAt(unknown, "people[0].age");
        as(Told.of(image("g14").requestedBy("b30").sent("g14", "b30"))).refersAt(unknown);
        as(Told.of(image("g16").with(upon(EXPLOITED, "m40", "b")))).refersAt(unknown, "people[2].age");
        as(Told.of(image("g16").with(upon(GROOMED, "m40", "b")))).refersAt(unknown, "people[2].age");
        as(Told.of(image("g14").with(by(THREAT_TO_SHARE, "b")))).refersAt(unknown);
        as(Told.of(image("g14").requestedBy("b").with(by(COERCED, "b")).leadOffence("035/00")))
                .refersAt(unknown);
    }

    @Test
    void whoever_asked_and_may_be_an_adult_is_referred_on_whichever_crime() {
        ReferralPoint unknown = ReferralPoint.REQUESTER_OF_UNKNOWN_AGE;
        as(Told.of(image("g14").requestedBy("b").sent("g14", "b"))).refersAt(unknown, "people[1].age");
        as(Told.of(image("g16").requestedBy("b").sent("g16", "b"))).refersAt(unknown, "people[1].age");
        as(Told.of(image("g14").requestedBy("b").sent("b15", "g13"))).refersAt(unknown, "people[1].age");
        as(Told.of(image("g14").requestedBy("b").sent("b15", "g13").with(by(SHARED_WITHOUT_CONSENT, "b15"))))
                .refersAt(unknown, "people[1].age");
    }

    @Test
    void a_stated_age_on_an_earlier_day() {
        LocalDate earlier = LocalDate.of(2026, 4, 1);
        as(Told.of(image("b13").on(earlier).requestedBy("g15").sent("b13", "g15")))
                .refers(ReferralPoint.STATED_AGE);
        as(Told.of(image("b14").on(earlier).requestedBy("g15").sent("b14", "g15")))
                .refers();
        as(Told.of(image("b14").on(earlier).requestedBy("g16").sent("b14", "g16")))
                .refers();
        as(Told.of(image("b14").on(earlier).requestedBy("g15").sent("b14", "g15", "g13")))
                .refers();
        as(Told.of(image("g16").on(earlier).with(upon(EXPLOITED, "m40", "b13"))))
                .refersAt(ReferralPoint.STATED_AGE, "people[2].age");
        as(Told.of(image("1", "g14").on(LocalDate.of(2020, 1, 1)), image("2", "b3")))
                .refersAt(ReferralPoint.STATED_AGE);
        LocalDate toTheDay = LocalDate.of(2025, 5, 11);
        as(Told.of(image("b14").on(toTheDay).requestedBy("g15").sent("b14", "g15")))
                .refers();
    }

    @Test
    void what_goes_to_the_registrar_in_category_1() {
        as(Told.of(image("g14").sent("g14", "b30")))
                .refers(ReferralPoint.ADULT_WITHOUT_FORCE, ReferralPoint.LEADING_OFFENCE);
        as(Told.of(image("g16").requestedBy("b30").sent("g16", "b30")))
                .refers(ReferralPoint.ADULT_WITHOUT_FORCE, ReferralPoint.LEADING_OFFENCE);
        as(Told.of(image("g14").requestedBy("b30").sent("g14", "b30"))).refers();
        as(Told.of(image("g14").requestedBy("b30").requestedBy("b15").sent("g14", "b30")))
                .refers(ReferralPoint.CHILD_ASKED_BESIDE_OTHERS);
        as(Told.of(image("g14").with(yes(BULLIED)))).refers(ReferralPoint.AUTHOR_NOT_KNOWN);
        as(Told.of(image("g14").with(by(BULLIED, "b9")))).refers(ReferralPoint.UNDER_TEN);
        as(Told.of(image("g14").with(by(BULLIED, "b10")))).refers();
        as(Told.of(image("g14").with(by(BULLIED, "b15", "b30")))).refers(ReferralPoint.GROUP_OF_MIXED_AGES);
        as(Told.of(image("g14").with(by(BULLIED, "b30", "b40")))).refers();
        as(Told.of(image("g14").sent("g14", "b16").with(yes(INTENT_TO_DISTRESS))))
                .refers(ReferralPoint.SENDING_OF_GENITALS, ReferralPoint.LEADING_OFFENCE);
        as(Told.of(open("g14").nothingElse().with(by(BULLIED, "b15")))).refers(ReferralPoint.FORCED_WITHOUT_A_REQUEST);
        as(Told.of(open("g14").nothingElse().with(by(THREAT_TO_SHARE, "b15")))).refers();
        as(Told.on("2024-01-30", image("g14").sent("g14", "b15").with(yes(INTENT_TO_DISTRESS))))
                .because("K-15");
        as(Told.on("2024-01-30", image("g14").sent("b15", "b16").with(yes(SHARED_WITHOUT_CONSENT))))
                .refers(ReferralPoint.LAW_BEFORE_2024);
        as(Told.on("2024-01-30", image("g14").with(by(THREAT_TO_SHARE, "b15"))))
                .refers()
                .leavesToChoose("exchanges[0].leadOffence", "flags");
    }
}
