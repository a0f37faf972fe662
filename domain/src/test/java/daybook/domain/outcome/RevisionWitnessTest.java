package daybook.domain.outcome;

import static daybook.domain.child.Role.PERSON_INVOLVED;
import static daybook.domain.child.Role.SUSPECT;
import static daybook.domain.child.Role.VICTIM;
import static daybook.domain.child.Role.WITNESS;
import static daybook.domain.recording.Crimes.aggravated;
import static daybook.domain.recording.Crimes.decided;
import static daybook.domain.recording.Crimes.nonAggravated;
import static daybook.domain.recording.Offence.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.child.Role;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;
import daybook.domain.incident.Flag;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Crimes;
import daybook.domain.recording.Involvement;
import daybook.domain.recording.Offence;
import daybook.domain.recording.OffenceClass;
import daybook.domain.recording.RecordingDecision;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What new information about an incident changes on record. */
class RevisionWitnessTest {

    private static Crimes asked(String id, String... girls) {
        Crimes crime = nonAggravated(id).of(CHILD_INCITING_BOY_UNDER_16);
        Arrays.stream(girls).forEach(girl -> crime.with(girl, PERSON_INVOLVED, 15));
        return crime;
    }

    private static Crimes sent(String id) {
        return nonAggravated(id).of(OBSCENE_PUBLICATION).with("boy", PERSON_INVOLVED, 13);
    }

    private static Crimes forcedBy(String id, String girl) {
        return aggravated(id)
                .of(CHILD_INCITING_BOY_UNDER_16, CAUSING_BOY_WITHOUT_CONSENT)
                .with(girl, SUSPECT, 15)
                .with("boy", VICTIM, 13);
    }

    private static RevisionPlan plan(RecordingDecision before, RecordingDecision after) {
        return RevisionPlan.between(before, after);
    }

    private static List<String> roles(List<RoleChange> changes) {
        return changes.stream()
                .map(it -> it.person() + " on " + it.crime() + ": " + name(it.from()) + " to " + name(it.to()))
                .toList();
    }

    private static String name(Optional<Role> role) {
        return role.map(Role::name).orElse("-");
    }

    private static List<String> kept(RevisionPlan plan) {
        return plan.kept().stream()
                .map(it -> it.before().id() + "=" + it.after().id())
                .toList();
    }

    private static List<String> cancelled(RevisionPlan plan) {
        return plan.toCancel().stream()
                .map(it -> it.crime().id() + " " + it.why() + " " + it.ground().code())
                .toList();
    }

    private static List<String> added(RevisionPlan plan) {
        return plan.toAdd().stream().map(Crime::id).toList();
    }

    @Test
    void nothing_new_changes_nothing_and_both_decisions_stay() {
        RecordingDecision before =
                decided(asked("1", "girl-1").build(), sent("2").build());
        RecordingDecision after =
                decided(asked("1", "girl-1").build(), sent("2").build());

        RevisionPlan plan = plan(before, after);

        assertTrue(plan.isEmpty());
        assertEquals(List.of("1=1", "2=2"), kept(plan));
        assertEquals(plan.kept(), plan.unchanged());
        assertEquals(List.of(), plan.rolesToChange());
        assertEquals(List.of(), plan.labelsToCorrect());
        assertEquals(before.onRecord(), plan.before());
        assertSame(after, plan.after());
    }

    @Test
    void coercion_comes_to_light() {
        RecordingDecision before = decided(
                asked("1", "girl-1").build(),
                asked("2", "girl-2").build(),
                sent("3").build());
        RecordingDecision after =
                decided(forcedBy("1", "girl-1").build(), forcedBy("2", "girl-2").build());

        RevisionPlan plan = plan(before, after);

        assertEquals(List.of("3 FOUND_TO_BE_A_VICTIM C2"), cancelled(plan));
        assertEquals(List.of("1=1", "2=2"), kept(plan));
        assertEquals(plan.kept(), plan.toReclassify());
        assertEquals(
                List.of(
                        "girl-1 on 1: PERSON_INVOLVED to SUSPECT",
                        "boy on 1: - to VICTIM",
                        "girl-2 on 2: PERSON_INVOLVED to SUSPECT",
                        "boy on 2: - to VICTIM"),
                roles(plan.rolesToChange()));
        assertEquals(
                List.of(
                        "girl-1 on 1: PERSON_INVOLVED to SUSPECT",
                        "girl-2 on 2: PERSON_INVOLVED to SUSPECT",
                        "boy on 3: PERSON_INVOLVED to -"),
                roles(plan.labelsToCorrect()));
        assertEquals(List.of(), plan.toAdd());
        assertFalse(plan.isEmpty());
    }

    @Test
    void an_age_becomes_known_and_the_crime_is_reclassified_even_into_another_class() {
        RecordingDecision before = decided(asked("1", "girl").build(), sent("2").build());
        RecordingDecision after = decided(
                asked("1", "girl").of(CHILD_INCITING_BOY_UNDER_13).build(),
                sent("2").build());

        RevisionPlan plan = plan(before, after);

        assertEquals(List.of("1=1", "2=2"), kept(plan));
        assertEquals(plan.kept().subList(0, 1), plan.toReclassify());
        assertEquals(plan.kept().subList(1, 2), plan.unchanged());
        assertEquals(List.of(), plan.rolesToChange());
        assertFalse(plan.isEmpty());
    }

    @Test
    void a_code_that_becomes_known_within_its_class_reclassifies() {
        RevisionPlan plan = plan(
                decided(asked("1", "girl").ofClass(OffenceClass.C22B).build()),
                decided(asked("1", "girl").build()));

        assertEquals(1, plan.toReclassify().size());
        assertEquals(List.of("1=1"), kept(plan));
    }

    @Test
    void a_class_that_becomes_known_reclassifies() {
        RevisionPlan plan = plan(
                decided(forced().build()),
                decided(forced().ofClass(OffenceClass.C22B).build()));

        assertEquals(1, plan.toReclassify().size());
    }

    private static Crimes forced() {
        return aggravated("1").with("girl", SUSPECT, 15).with("boy", VICTIM, 13);
    }

    @Test
    void another_category_alone_reclassifies() {
        RevisionPlan plan = plan(
                decided(sent("1").build()),
                decided(aggravated("1")
                        .of(OBSCENE_PUBLICATION)
                        .with("boy", PERSON_INVOLVED, 13)
                        .build()));

        assertEquals(1, plan.toReclassify().size());
        assertEquals(List.of(), plan.rolesToChange());
    }

    @Test
    void a_flag_alone_is_no_reclassification_and_still_a_change() {
        RevisionPlan plan = plan(
                decided(sent("1").build()),
                decided(sent("1").flagged(Flag.ONLINE).build()));

        assertEquals(plan.kept(), plan.toFlagOtherwise());
        assertEquals(List.of(), plan.toReclassify());
        assertEquals(List.of(), plan.unchanged());
        assertFalse(plan.isEmpty());
        assertEquals(
                List.of(),
                plan(decided(sent("1").build()), decided(sent("1").build())).toFlagOtherwise());
    }

    @Test
    void another_alternative_alone_changes_nothing_on_record() {
        assertTrue(plan(
                        decided(sent("1").build()),
                        decided(sent("1").of(OBSCENE_PUBLICATION, POSSESSION).build()))
                .isEmpty());
    }

    @Test
    void a_new_requester_is_a_crime_to_add() {
        RevisionPlan plan = plan(
                decided(asked("1", "girl-1").build(), sent("2").build()),
                decided(
                        asked("1", "girl-1").build(),
                        asked("2", "girl-2").build(),
                        sent("3").build()));

        assertEquals(List.of("2"), added(plan));
        assertEquals(List.of("1=1", "2=3"), kept(plan));
        assertFalse(plan.isEmpty());
        assertEquals(List.of(), plan.labelsToCorrect());
    }

    @Test
    void a_recipient_who_comes_to_light_joins_the_crime_as_a_witness() {
        RevisionPlan plan = plan(
                decided(sent("1").build()),
                decided(sent("1").with("friend", WITNESS, 14).build()));

        assertEquals(List.of("friend on 1: - to WITNESS"), roles(plan.rolesToChange()));
        assertEquals(List.of(), plan.labelsToCorrect());
        assertEquals(List.of(), plan.unchanged());
        assertFalse(plan.isEmpty());
    }

    @Test
    void somebody_who_turns_out_to_have_no_part_loses_the_label_and_that_is_corrected() {
        RevisionPlan plan = plan(
                decided(sent("1").with("friend", WITNESS, 14).build()),
                decided(sent("1").build()));

        assertEquals(List.of("friend on 1: WITNESS to -"), roles(plan.labelsToCorrect()));
    }

    @Test
    void a_share_that_was_without_consent_is_the_forwarders_crime_under_another_offence() {
        Crime forwarded = nonAggravated("1")
                .of(OBSCENE_PUBLICATION)
                .with("girl", PERSON_INVOLVED, 15)
                .build();
        Crime shared = aggravated("1")
                .of(SHARING_INTIMATE, OBSCENE_PUBLICATION)
                .with("girl", SUSPECT, 15)
                .with("boy", VICTIM, 13)
                .build();

        RevisionPlan plan = plan(decided(forwarded), decided(shared));

        assertEquals(1, plan.toReclassify().size());
        assertEquals(List.of("girl on 1: PERSON_INVOLVED to SUSPECT"), roles(plan.labelsToCorrect()));
    }

    @Test
    void a_crime_stays_that_of_its_holders_and_kind_before_any_other_of_theirs() {
        Crime asked = asked("1", "boy").build();
        Crime sent = sent("2").build();
        Crime askedNow = asked("1", "boy").of(CHILD_INCITING_BOY_UNDER_13).build();

        assertEquals(
                List.of("1=2", "2=1"),
                kept(plan(
                        decided(asked, sent),
                        decided(sent("1").build(), asked("2", "boy").build()))));
        assertEquals(List.of("1=1"), kept(plan(decided(asked, sent), decided(askedNow))));
        assertEquals(
                List.of("2=1"),
                kept(plan(
                        decided(asked, sent),
                        decided(sent("1").ofClass(OffenceClass.C86).build()))));
        assertEquals(
                List.of("2"),
                added(plan(
                        decided(sent),
                        decided(sent("1").build(), asked("2", "boy").build()))));
    }

    @Test
    void of_two_crimes_of_one_kind_the_one_of_the_same_offence_stays() {
        Crime threat =
                aggravated("1").of(THREAT_TO_SHARE).with("girl", SUSPECT, 15).build();
        Crime sharing =
                aggravated("2").of(SHARING_INTIMATE).with("girl", SUSPECT, 15).build();

        assertEquals(
                List.of("2=1"),
                kept(plan(
                        decided(threat, sharing),
                        decided(aggravated("1")
                                .of(SHARING_INTIMATE)
                                .with("girl", SUSPECT, 15)
                                .build()))));
        assertEquals(
                List.of("1=1"),
                kept(plan(
                        decided(threat, sharing),
                        decided(aggravated("1")
                                .of(THREAT_TO_SHARE)
                                .with("girl", SUSPECT, 15)
                                .build()))));
    }

    @Test
    void of_two_like_crimes_the_one_that_shares_more_exchanges_stays() {
        Crime first = sent("1").on("a", "b").build();
        Crime second = sent("2").on("b", "c").build();

        assertEquals(
                List.of("2=1"),
                kept(plan(decided(first, second), decided(sent("1").on("c", "b").build()))));
    }

    @Test
    void a_group_that_turns_out_to_have_asked_apart_stays_with_the_same_one_whatever_its_number() {
        RecordingDecision together = decided(asked("1", "girl-1", "girl-2").build());

        assertEquals(
                List.of("1=1"),
                kept(plan(
                        together,
                        decided(
                                asked("1", "girl-1").build(),
                                asked("2", "girl-2").build()))));
        assertEquals(
                List.of("1=2"),
                kept(plan(
                        together,
                        decided(
                                asked("1", "girl-2").build(),
                                asked("2", "girl-1").build()))));
    }

    @Test
    void crimes_without_an_exchange_in_common_are_different_crimes() {
        RevisionPlan plan = plan(
                decided(sent("1").on("a").build()), decided(sent("1").on("b").build()));

        assertEquals(List.of("1"), added(plan));
        assertEquals(List.of("1 NOTHING_LEADS_TO_IT C2"), cancelled(plan));
    }

    @Test
    void people_who_asked_together_make_one_crime_of_two_and_the_other_is_a_duplicate() {
        RevisionPlan plan = plan(
                decided(asked("1", "girl-1").build(), asked("2", "girl-2").build()),
                decided(asked("1", "girl-1", "girl-2").build()));

        assertEquals(List.of("1=1"), kept(plan));
        assertEquals(List.of("2 COVERED_BY_ANOTHER C3"), cancelled(plan));
        assertEquals(List.of("girl-2 on 1: - to PERSON_INVOLVED"), roles(plan.rolesToChange()));
    }

    @Test
    void the_crime_with_most_of_its_holders_is_the_same_crime() {
        RevisionPlan plan = plan(
                decided(asked("1", "a").build(), asked("2", "b", "c").build()),
                decided(asked("1", "a", "b", "c").build()));

        assertEquals(List.of("2=1"), kept(plan));
        assertEquals(List.of("1 COVERED_BY_ANOTHER C3"), cancelled(plan));
    }

    @Test
    void a_crime_of_another_kind_or_exchange_or_person_covers_nothing() {
        Crime gone = asked("1", "girl").build();

        assertEquals(
                List.of("1 NOTHING_LEADS_TO_IT C2"),
                cancelled(plan(
                        decided(gone),
                        decided(nonAggravated("1")
                                .of(OBSCENE_PUBLICATION)
                                .with("girl", PERSON_INVOLVED, 15)
                                .with("boy", PERSON_INVOLVED, 13)
                                .build()))));
        assertEquals(
                List.of("1 NOTHING_LEADS_TO_IT C2"),
                cancelled(plan(decided(gone), decided(asked("1", "girl").on("2").build()))));
        assertEquals(
                List.of("1 NOTHING_LEADS_TO_IT C2"),
                cancelled(plan(decided(gone), decided(asked("1", "other").build()))));
    }

    @Test
    void the_author_of_a_crime_that_nobody_held_becomes_known() {
        Crime nobody =
                aggravated("1").of(OBSCENE_PUBLICATION).with("boy", VICTIM, 13).build();
        Crime girl = aggravated("1")
                .of(SHARING_INTIMATE)
                .with("girl", SUSPECT, 15)
                .with("boy", VICTIM, 13)
                .build();

        RevisionPlan plan = plan(decided(nobody), decided(girl));

        assertEquals(List.of("1=1"), kept(plan));
        assertEquals(List.of("girl on 1: - to SUSPECT"), roles(plan.rolesToChange()));
        assertEquals(List.of("1=1"), kept(plan(decided(girl), decided(nobody))));
    }

    @Test
    void a_crime_that_nobody_held_is_not_one_with_other_victims() {
        Crime nobody =
                aggravated("1").of(OBSCENE_PUBLICATION).with("boy", VICTIM, 13).build();
        Crime other = aggravated("1")
                .of(SHARING_INTIMATE)
                .with("girl", SUSPECT, 15)
                .with("brother", VICTIM, 12)
                .build();

        RevisionPlan plan = plan(decided(nobody), decided(other));

        assertEquals(List.of("1 NOTHING_LEADS_TO_IT C2"), cancelled(plan));
        assertEquals(List.of("1"), added(plan));
    }

    @Test
    void crimes_against_the_same_victim_by_different_people_are_different_crimes() {
        RevisionPlan plan = plan(
                decided(forcedBy("1", "girl-1").build()),
                decided(forcedBy("1", "girl-2").build()));

        assertEquals(List.of(), plan.kept());
        assertEquals(List.of("1"), added(plan));
    }

    @Test
    void outside_the_guidance_every_crime_goes_and_says_so() {
        RevisionPlan plan =
                plan(decided(asked("1", "girl").build(), sent("2").build()), Crimes.outside(Rule.PICTURED_IS_AN_ADULT));

        assertEquals(List.of("1 OUTSIDE_THE_GUIDANCE C2", "2 OUTSIDE_THE_GUIDANCE C2"), cancelled(plan));
        assertEquals(
                List.of("girl on 1: PERSON_INVOLVED to -", "boy on 2: PERSON_INVOLVED to -"),
                roles(plan.labelsToCorrect()));
        assertFalse(plan.isEmpty());
    }

    @Test
    void only_if_everybody_who_held_it_is_a_victim_is_that_the_reason() {
        Crime both = sent("1").with("girl", PERSON_INVOLVED, 15).build();
        Crime now = aggravated("1")
                .of(CHILD_INCITING_BOY_UNDER_16)
                .with("man", SUSPECT, 40)
                .with("boy", VICTIM, 13)
                .with("girl", WITNESS, 15)
                .build();

        assertEquals(List.of("1 NOTHING_LEADS_TO_IT C2"), cancelled(plan(decided(both), decided(now))));
        assertEquals(
                List.of("1 FOUND_TO_BE_A_VICTIM C2"),
                cancelled(plan(decided(sent("1").build()), decided(now))));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_to_cancel_has_its_words(WhyCancelled why) {
        assertEquals(Wording.english().of("revision." + why), why.says(Wording.english()));
    }

    @Test
    void a_change_of_role_is_a_value_that_hides_the_person() {
        RoleChange one = changeOf("girl", "1", PERSON_INVOLVED, SUSPECT);

        assertEquals(one, changeOf("girl", "1", PERSON_INVOLVED, SUSPECT));
        assertEquals(
                one.hashCode(), changeOf("girl", "1", PERSON_INVOLVED, SUSPECT).hashCode());
        assertNotEquals(
                one.hashCode(), changeOf("boy", "1", PERSON_INVOLVED, SUSPECT).hashCode());
        assertNotEquals(
                one.hashCode(), changeOf("girl", "2", PERSON_INVOLVED, SUSPECT).hashCode());
        assertEquals(31 * "girl".hashCode() + "1".hashCode(), one.hashCode());
        assertNotEquals(one, changeOf("boy", "1", PERSON_INVOLVED, SUSPECT));
        assertNotEquals(one, changeOf("girl", "2", PERSON_INVOLVED, SUSPECT));
        assertNotEquals(one, changeOf("girl", "1", VICTIM, SUSPECT));
        assertNotEquals(one, changeOf("girl", "1", PERSON_INVOLVED, VICTIM));
        assertFalse(one.equals((Object) "girl"));
        assertEquals("RoleChange[PERSON_INVOLVED to SUSPECT]", one.toString());
        assertEquals(
                "RoleChange[none to none]",
                RoleChange.between("nobody", sent("1").build(), sent("1").build())
                        .toString());
    }

    private static RoleChange changeOf(String person, String crime, Role from, Role to) {
        return RoleChange.between(
                person,
                nonAggravated(crime).with(person, from).build(),
                nonAggravated(crime).with(person, to).build());
    }

    @Test
    void the_order_of_crimes_and_people_does_not_matter() {
        Offence[] offences = {CHILD_INCITING_BOY_UNDER_16, OBSCENE_PUBLICATION, SHARING_INTIMATE};
        Random random = new Random(20260511);
        for (int round = 0; round < 500; round++) {
            List<Crime> before = crimes(random, offences);
            List<Crime> after = crimes(random, offences);
            List<String> expected = told(plan(decision(before), decision(after)));
            for (int i = 0; i < 4; i++) {
                assertEquals(
                        expected, told(plan(decision(shuffled(before, random)), decision(shuffled(after, random)))));
            }
        }
    }

    private static RecordingDecision decision(List<Crime> crimes) {
        return decided(crimes.toArray(Crime[]::new));
    }

    private static List<Crime> crimes(Random random, Offence... offences) {
        List<Crime> crimes = new ArrayList<>();
        for (int id = random.nextInt(4); id > 0; id--) {
            Crimes crime = (random.nextBoolean() ? aggravated("" + id) : nonAggravated("" + id))
                    .of(offences[random.nextInt(offences.length)])
                    .on(random.nextBoolean() ? new String[] {"1"} : new String[] {"1", "2"});
            for (String person : List.of("girl-1", "girl-2", "boy")) {
                int role = random.nextInt(Role.values().length + 2);
                if (role < Role.values().length) {
                    crime.with(person, Role.values()[role]);
                }
            }
            crimes.add(crime.build());
        }
        return crimes;
    }

    /** The same crimes in another order, numbered as they come. */
    private static List<Crime> shuffled(List<Crime> crimes, Random random) {
        List<Crime> inAnotherOrder = new ArrayList<>(crimes);
        Collections.shuffle(inAnotherOrder, random);
        List<Crime> numbered = new ArrayList<>();
        for (Crime crime : inAnotherOrder) {
            List<Involvement> people = new ArrayList<>(crime.people());
            List<String> exchanges = new ArrayList<>(crime.exchanges());
            Collections.shuffle(people, random);
            Collections.shuffle(exchanges, random);
            numbered.add(new Crime(
                    "" + (numbered.size() + 1), exchanges, crime.category(), crime.offence(), people, crime.flags()));
        }
        return numbered;
    }

    /** All that a plan says, without its order and its numbers. */
    private static List<String> told(RevisionPlan plan) {
        return Stream.of(
                        plan.kept().stream().map(it -> content(it.before()) + " is " + content(it.after())),
                        plan.toCancel().stream().map(it -> content(it.crime()) + " goes " + it.why()),
                        plan.toAdd().stream().map(it -> content(it) + " comes"),
                        plan.rolesToChange().stream().map(it -> it.person() + it))
                .flatMap(it -> it)
                .sorted()
                .toList();
    }

    private static String content(Crime crime) {
        Set<String> people = new TreeSet<>();
        crime.people().forEach(it -> people.add(it.person() + " " + it.role()));
        return new TreeSet<>(crime.exchanges()) + " " + crime.category() + " " + crime.offence() + " " + people;
    }
}
