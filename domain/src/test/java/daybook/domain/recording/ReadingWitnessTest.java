package daybook.domain.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.category.Category;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.child.Role;
import daybook.domain.guidance.Citation;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Source;
import daybook.domain.guidance.Wording;
import daybook.domain.incident.Factor;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What whoever receives a decision can read off it. */
class ReadingWitnessTest {

    private static final Wording WORDS = Wording.english();

    @Test
    void a_question_has_its_words_by_kind_and_by_factor() {
        Question taker = new Question(Fact.of(FactKind.TAKEN_BY, 0), Set.of(Aspect.SCOPE));
        Question bullied = new Question(Fact.of(FactKind.FACTOR, 0, Factor.BULLIED), Set.of(Aspect.CATEGORY));
        assertEquals(WORDS.of("question.TAKEN_BY.ask"), taker.ask(WORDS));
        assertEquals(WORDS.of("question.TAKEN_BY.because"), taker.because(WORDS));
        assertEquals(WORDS.of("question.FACTOR.BULLIED.ask"), bullied.ask(WORDS));
        assertEquals(WORDS.of("question.FACTOR.BULLIED.because"), bullied.because(WORDS));
    }

    @Test
    void a_choice_and_a_reason_have_their_words() {
        assertEquals(WORDS.of("choice.FLAGS"), new Choice(Fact.of(FactKind.FLAGS), List.of()).ask(WORDS));
        Reason reason = new Reason(Rule.EACH_REQUEST_INCITES, List.of());
        assertEquals(WORDS.of("rule.K-1"), reason.says(WORDS));
        assertTrue(reason.citations().contains(Citation.of(Source.HOCR_2026, "p66")));
    }

    @Test
    void a_referral_says_its_question_its_readings_and_the_one_used() {
        Referral referral = new Referral(ReferralPoint.WILLING_TEENAGER, 2, List.of());
        assertEquals("DAYBOOK-07", referral.id());
        assertEquals(WORDS.of("referral.WILLING_TEENAGER.question"), referral.question(WORDS));
        assertTrue(referral.readings(WORDS).size() >= 2);
        assertEquals(referral.readings(WORDS).get(1), referral.used(WORDS));
        assertTrue(referral.citations().contains(Citation.of(Source.HOCR_2026, "p65")));
    }

    @Test
    void an_offence_says_what_the_list_says() {
        Offence threat = Offence.THREAT_TO_SHARE;
        assertEquals("088/15", threat.code());
        assertEquals("Threaten to share intimate photograph or film", threat.title());
        assertEquals("Sexual Offences Act 2003", threat.act());
        assertEquals("Sec 66B (4) (10)", threat.section());
        assertEquals(Offence.Basis.VICTIM, threat.basis());
        assertEquals(104, threat.longestSentenceInWeeks());
        assertEquals(LocalDate.of(2024, 1, 31), threat.commencement().orElseThrow());
        assertTrue(threat.cessation().isEmpty());
        assertFalse(threat.inForceOn(LocalDate.of(2024, 1, 30)));
        assertTrue(threat.inForceOn(LocalDate.of(2024, 1, 31)));
        assertEquals("88C", threat.offenceClass().id());
        assertEquals(
                "Other Miscellaneous Sexual Offences", threat.offenceClass().title());
        assertEquals(Integer.MAX_VALUE, Offence.INCITING_GIRL_UNDER_13_PENETRATION.longestSentenceInWeeks());
        assertEquals(List.of(Offence.SHARING_TO_DISTRESS, threat), Offence.under("088/15"));
    }

    @Test
    void a_class_and_a_row_of_the_list_are_found_by_name_and_nothing_else_is() {
        for (OffenceClass offenceClass : OffenceClass.values()) {
            assertEquals(offenceClass, OffenceClass.under(offenceClass.id()));
        }
        assertThrows(IllegalArgumentException.class, () -> OffenceClass.under("99"));
        assertEquals("035/00", OffenceRecord.of("BLACKMAIL").code());
        assertThrows(IllegalStateException.class, () -> OffenceRecord.of("THEFT"));
    }

    @Test
    void an_offence_can_be_recorded_from_its_first_day_to_its_last() {
        String row = "SOME|008/72|8R|title|act|section|104|VICTIM|2015-04-13|2024-01-30";
        OffenceRecord ended = new OffenceRecord(row.split("\\|"));
        assertEquals(104, ended.longestSentence());
        assertEquals(
                Integer.MAX_VALUE,
                new OffenceRecord(row.replace("|104|", "|life|").split("\\|")).longestSentence());
        assertEquals(LocalDate.of(2024, 1, 30), ended.ceases().orElseThrow());
        assertFalse(ended.inForceOn(LocalDate.of(2015, 4, 12)));
        assertTrue(ended.inForceOn(LocalDate.of(2015, 4, 13)));
        assertTrue(ended.inForceOn(LocalDate.of(2024, 1, 30)));
        assertFalse(ended.inForceOn(LocalDate.of(2024, 1, 31)));
    }

    @Test
    void two_proposals_are_the_same_only_if_everything_is() {
        ProposedOffence proposed = ProposedOffence.of(Offence.BLACKMAIL, List.of());
        assertEquals(proposed, ProposedOffence.of(Offence.BLACKMAIL, List.of()));
        assertNotEquals(proposed, ProposedOffence.of(Offence.BLACKMAIL, List.of(Offence.POSSESSION)));
        assertNotEquals(proposed, ProposedOffence.of(Offence.POSSESSION, List.of()));
        assertNotEquals(ProposedOffence.none(), ProposedOffence.ofClass(OffenceClass.C21, List.of()));
        assertNotEquals(proposed, "035/00");
        assertEquals(
                proposed.hashCode(),
                ProposedOffence.of(Offence.BLACKMAIL, List.of()).hashCode());
    }

    @Test
    void two_proposals_for_one_crime_become_the_graver_with_all_that_fits() {
        ProposedOffence graver = ProposedOffence.of(Offence.BLACKMAIL, List.of(Offence.POSSESSION));
        ProposedOffence other =
                ProposedOffence.of(Offence.OBSCENE_PUBLICATION, List.of(Offence.MALICIOUS_COMMUNICATION));
        ProposedOffence both = ProposedOffence.of(
                Offence.BLACKMAIL,
                List.of(Offence.OBSCENE_PUBLICATION, Offence.POSSESSION, Offence.MALICIOUS_COMMUNICATION));
        assertEquals(both, graver.mergedWith(other));
        assertEquals(both, other.mergedWith(graver));
        assertEquals(graver, graver.mergedWith(graver));
        ProposedOffence sharing = ProposedOffence.of(Offence.SHARING_TO_DISTRESS, List.of());
        ProposedOffence threat = ProposedOffence.of(Offence.THREAT_TO_SHARE, List.of());
        assertEquals(
                ProposedOffence.of(Offence.SHARING_TO_DISTRESS, List.of(Offence.THREAT_TO_SHARE)),
                sharing.mergedWith(threat),
                "of two under one code the first stays");
        ProposedOffence girl = ProposedOffence.ofClass(OffenceClass.C21, List.of(Offence.INCITING_GIRL_UNDER_13));
        ProposedOffence boy = ProposedOffence.ofClass(OffenceClass.C21, List.of(Offence.INCITING_BOY_UNDER_13));
        List<Offence> either = List.of(Offence.INCITING_GIRL_UNDER_13, Offence.INCITING_BOY_UNDER_13);
        assertEquals(ProposedOffence.ofClass(OffenceClass.C21, either), boy.mergedWith(girl));
        assertEquals(
                Offence.BLACKMAIL,
                ProposedOffence.none().mergedWith(graver).offence().orElseThrow());
    }

    @Test
    void a_crime_says_who_is_what_and_where_it_began() {
        Crime crime = new Crime(
                "1",
                List.of("b", "a"),
                Category.AGGRAVATED,
                ProposedOffence.none(),
                List.of(new Involvement("x", Role.SUSPECT, OptionalInt.of(15))),
                Set.of());
        assertEquals("b", crime.exchange());
        assertTrue(crime.namesASuspect());
        assertEquals(Role.SUSPECT, crime.roleOf("x").orElseThrow());
        assertTrue(crime.roleOf("y").isEmpty());
    }
}
