package daybook.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.port.out.Access;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.DueQuery;
import daybook.application.port.out.DueQuery.Place;
import daybook.application.port.out.ForceContact;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.IncidentRegister.Act;
import daybook.application.port.out.IndexCard;
import daybook.application.port.out.IndexQuery;
import daybook.application.port.out.OutgoingNotice;
import daybook.application.port.out.Remains;
import daybook.application.port.out.StoredIdentity;
import daybook.application.port.out.StoredLink;
import daybook.application.port.out.StoredNotice;
import daybook.application.port.out.StoredProposal;
import daybook.application.port.out.StoredStep;
import daybook.application.port.out.Tombstone;
import daybook.application.port.out.WaitingApproval;
import daybook.domain.category.Category;
import daybook.domain.guidance.Force;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every register promises. */
public interface IncidentRegisterContract {

    LocalDate DAY = LocalDate.of(2026, 5, 11);

    Tombstone STONE = new Tombstone(DAY, "PS.2", "FCR.3", "its purpose is served");

    /** A register in which nothing is entered yet. */
    IncidentRegister emptyRegister();

    @Test
    default void a_reference_nobody_used_has_no_steps() {
        assertEquals(List.of(), as("NORTH", emptyRegister(), records -> records.steps("N/1")));
    }

    @Test
    default void a_record_is_found_with_every_step_oldest_first() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");
        add(register, "NORTH", "N/1", 2, "closed");

        assertEquals(
                List.of(new StoredStep("N/1", 1, "recorded"), new StoredStep("N/1", 2, "closed")),
                as("NORTH", register, records -> records.steps("N/1")));
    }

    @Test
    default void a_step_sees_what_the_same_act_did_before_it() {
        List<StoredStep> seen = as("NORTH", emptyRegister(), records -> {
            records.add(new StoredStep("N/1", 1, "recorded"), card("N/1"));
            return records.steps("N/1");
        });

        assertEquals(List.of(new StoredStep("N/1", 1, "recorded")), seen);
    }

    @Test
    default void a_reference_already_taken_is_refused_and_nothing_changes() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "first");

        assertThrows(ChangedMeanwhile.class, () -> add(register, "NORTH", "N/1", 1, "second"));

        assertEquals(List.of(new StoredStep("N/1", 1, "first")), steps(register, "NORTH", "N/1"));
    }

    @Test
    default void a_step_that_is_not_the_next_is_refused_and_nothing_changes() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");
        add(register, "NORTH", "N/1", 2, "revised");

        assertThrows(ChangedMeanwhile.class, () -> add(register, "NORTH", "N/1", 2, "on what is old"));
        assertThrows(ChangedMeanwhile.class, () -> add(register, "NORTH", "N/1", 4, "on what is not there"));
        assertThrows(ChangedMeanwhile.class, () -> add(register, "NORTH", "N/2", 2, "on nothing"));

        assertEquals(2, steps(register, "NORTH", "N/1").size());
        assertEquals(List.of(), steps(register, "NORTH", "N/2"));
    }

    @Test
    default void two_forces_may_use_the_same_reference_and_see_nothing_of_each_other() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "of the north");
        add(register, "SOUTH", "N/1", 1, "of the south");
        as("NORTH", register, note("CH-1", "N/1", "north"));

        assertEquals(List.of(new StoredStep("N/1", 1, "of the south")), steps(register, "SOUTH", "N/1"));
        assertEquals(List.of(), as("SOUTH", register, records -> records.notices(Set.of("CH-1"))));
        assertEquals(
                1,
                as("SOUTH", register, records -> records.list(IndexQuery.first(9)))
                        .size());
    }

    @Test
    default void an_act_that_fails_keeps_nothing() {
        IncidentRegister register = emptyRegister();

        assertThrows(
                Unexpected.class,
                () -> as("NORTH", register, records -> {
                    records.add(new StoredStep("N/1", 1, "recorded"), card("N/1"));
                    records.notices(Set.of("CH-1"));
                    records.note(List.of(new StoredNotice("CH-1", "N/1", "noticed")));
                    throw new Unexpected();
                }));

        assertEquals(List.of(), steps(register, "NORTH", "N/1"));
        assertEquals(List.of(), as("NORTH", register, records -> records.notices(Set.of("CH-1"))));
        assertEquals(List.of(), as("NORTH", register, records -> records.list(IndexQuery.first(9))));
    }

    @Test
    default void an_act_can_tell_which_records_and_children_it_used_so_far() {
        IncidentRegister register = emptyRegister();

        List<String> touched = as("NORTH", register, records -> {
            assertEquals(List.of(), records.touched());
            records.card("N/2");
            records.children().identity("CH-2");
            records.children().links(Set.of("CH-3"));
            records.card("N/2");
            return records.touched();
        });

        assertEquals(List.of("record N/2", "child CH-2", "child CH-3"), touched);
    }

    @Test
    default void what_a_record_says_of_a_child_takes_the_place_of_what_it_said_before() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");
        add(register, "NORTH", "N/2", 1, "recorded");
        as("NORTH", register, note("CH-1", "N/2", "second"));
        as("NORTH", register, note("CH-1", "N/1", "first"));
        as("NORTH", register, note("CH-1", "N/1", "first, corrected"));
        as("NORTH", register, note("CH-10", "N/1", "of another child"));

        assertEquals(
                List.of(new StoredNotice("CH-1", "N/1", "first, corrected"), new StoredNotice("CH-1", "N/2", "second")),
                as("NORTH", register, records -> records.notices(Set.of("CH-1"))));
    }

    @Test
    default void what_is_said_of_several_children_is_kept_and_read_at_once() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");
        add(register, "NORTH", "N/2", 1, "recorded");
        StoredNotice second = new StoredNotice("CH-2", "N/1", "second");
        StoredNotice first = new StoredNotice("CH-1", "N/1", "first");
        as("NORTH", register, records -> {
            records.notices(Set.of("CH-1", "CH-2"));
            records.note(List.of(second, first));
            return true;
        });
        as("NORTH", register, note("CH-1", "N/2", "again"));
        as("NORTH", register, note("CH-3", "N/2", "of another child"));

        assertEquals(
                List.of(first, new StoredNotice("CH-1", "N/2", "again"), second),
                as("NORTH", register, records -> records.notices(Set.of("CH-2", "CH-1", "CH-9"))));
    }

    @Test
    default void the_links_of_several_children_are_found_at_once_each_once() {
        IncidentRegister register = emptyRegister();
        StoredLink one = new StoredLink("CH-1", "CH-2", 1, true, "merged");
        StoredLink next = new StoredLink("CH-2", "CH-3", 1, true, "merged");
        List.of(next, one, new StoredLink("CH-4", "CH-5", 1, true, "merged")).forEach(it -> link(register, it));

        assertEquals(
                List.of(one, next),
                as("NORTH", register, records -> records.children().links(Set.of("CH-1", "CH-2"))));
        assertEquals(
                List.of(), as("NORTH", register, records -> records.children().links(Set.of())));
        assertEquals(List.of(), as("NORTH", register, records -> records.notices(Set.of())));
    }

    @Test
    default void of_changes_to_one_version_at_once_exactly_one_is_kept() throws Exception {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");

        List<Boolean> kept = atOnce(8, number -> {
            try {
                add(register, "NORTH", "N/1", 2, "change " + number);
                return true;
            } catch (ChangedMeanwhile meanwhile) {
                return false;
            }
        });

        assertEquals(1, kept.stream().filter(it -> it).count());
        assertEquals(2, steps(register, "NORTH", "N/1").size());
    }

    @Test
    default void of_incidents_about_one_child_recorded_at_once_each_sees_those_before_it() throws Exception {
        IncidentRegister register = emptyRegister();

        List<Integer> seen = new ArrayList<>(atOnce(
                8,
                number -> as("NORTH", register, records -> {
                    int before = records.notices(Set.of("CH-1")).size();
                    records.add(new StoredStep("N/" + number, 1, "recorded"), card("N/" + number));
                    records.note(List.of(new StoredNotice("CH-1", "N/" + number, "noticed")));
                    return before;
                })));

        seen.sort(null);
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7), seen);
    }

    @Test
    default void records_are_listed_by_day_and_reference_page_by_page() {
        IncidentRegister register = emptyRegister();
        IndexCard late = new IndexCard("A", DAY.plusDays(1), Optional.empty(), false, Optional.of(DAY.plusYears(2)));
        IndexCard second = new IndexCard("C", DAY, Optional.of(Category.AGGRAVATED), true, Optional.empty());
        IndexCard first = new IndexCard("B", DAY, Optional.of(Category.NON_AGGRAVATED), true, Optional.empty());
        List.of(late, second, first)
                .forEach(it -> as("NORTH", register, records -> {
                    records.add(new StoredStep(it.reference(), 1, "recorded"), it);
                    return it;
                }));

        assertEquals(List.of(first, second, late), list(register, IndexQuery.first(9)));
        assertEquals(List.of(first, second), list(register, IndexQuery.first(2)));
        assertEquals(List.of(late), list(register, query(null, null, null, null, second, 2)));
        assertEquals(List.of(late), list(register, query(DAY.plusDays(1), null, null, null, null, 9)));
        assertEquals(List.of(first, second), list(register, query(null, DAY, null, null, null, 9)));
        assertEquals(List.of(second), list(register, query(null, null, Category.AGGRAVATED, null, null, 9)));
        assertEquals(List.of(late), list(register, query(null, null, null, false, null, 9)));
    }

    @Test
    default void a_card_says_how_the_record_stands_now() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");
        IndexCard closed = new IndexCard("N/1", DAY, Optional.of(Category.AGGRAVATED), false, Optional.of(DAY));
        as("NORTH", register, records -> {
            records.add(new StoredStep("N/1", 2, "closed"), closed);
            return closed;
        });

        assertEquals(List.of(closed), list(register, IndexQuery.first(9)));
    }

    @Test
    default void the_card_of_a_record_is_found_as_it_is_now_and_by_its_force_alone() {
        IncidentRegister register = emptyRegister();
        reviewed(register, "NORTH", "N/1", 1, DAY);
        reviewed(register, "NORTH", "N/1", 2, DAY.plusDays(1));

        assertEquals(
                Optional.of(DAY.plusDays(1)),
                as("NORTH", register, records -> records.card("N/1")).flatMap(IndexCard::reviewOn));
        assertEquals(Optional.empty(), as("NORTH", register, records -> records.card("N/2")));
        assertEquals(Optional.empty(), as("SOUTH", register, records -> records.card("N/1")));
    }

    @Test
    default void records_due_for_review_are_listed_the_earliest_first_and_those_without_a_date_last() {
        IncidentRegister register = emptyRegister();
        reviewed(register, "NORTH", "N/1", 1, null);
        reviewed(register, "NORTH", "N/2", 1, DAY);
        reviewed(register, "NORTH", "N/4", 1, DAY.minusDays(1));
        reviewed(register, "NORTH", "N/3", 1, DAY.minusDays(1));
        reviewed(register, "NORTH", "N/5", 1, DAY.plusDays(1));
        reviewed(register, "NORTH", "N/0", 1, null);
        reviewed(register, "SOUTH", "N/6", 1, DAY);

        assertEquals(List.of("N/3", "N/4", "N/2", "N/0", "N/1"), due(register, DAY, 9));
        assertEquals(List.of("N/3", "N/4", "N/2", "N/0"), due(register, DAY, 4));
        assertEquals(List.of("N/3", "N/4"), due(register, DAY, 2));
        assertEquals(List.of("N/0", "N/1"), due(register, DAY.minusDays(2), 9));
    }

    @Test
    default void page_after_page_leads_to_every_record_that_is_due_once_and_in_order() {
        IncidentRegister register = emptyRegister();
        List<String> inOrder = List.of("N/5", "N/4", "N/6", "N/7", "N/3", "N/1", "N/2", "N/8");
        List<String> undated = List.of("N/1", "N/2", "N/8");
        inOrder.forEach(it -> reviewed(register, "NORTH", it, 1, undated.contains(it) ? null : DAY));
        reviewed(register, "NORTH", "N/5", 2, DAY.minusDays(1));
        reviewed(register, "NORTH", "N/3", 2, DAY.plusDays(1));
        reviewed(register, "NORTH", "N/0", 1, DAY.plusDays(2));

        for (int size = 1; size <= inOrder.size() + 1; size++) {
            List<String> seen = new ArrayList<>();
            Optional<Place> after = Optional.empty();
            do {
                List<IndexCard> page = duePage(register, after, size);
                page.forEach(it -> seen.add(it.reference()));
                after = last(page);
            } while (after.isPresent() && seen.size() <= inOrder.size());
            assertEquals(inOrder, seen, "in pages of " + size);
        }
    }

    @Test
    default void a_record_decided_between_two_pages_of_what_is_due_hides_no_other_and_is_where_its_new_date_puts_it() {
        IncidentRegister register = emptyRegister();
        List.of("N/1", "N/2", "N/3", "N/4", "N/5", "N/6").forEach(it -> reviewed(register, "NORTH", it, 1, DAY));
        reviewed(register, "NORTH", "N/7", 1, null);
        List<IndexCard> first = duePage(register, Optional.empty(), 2);

        reviewed(register, "NORTH", "N/1", 2, DAY.plusYears(1));
        erase(register, "NORTH", "N/2", 1);
        reviewed(register, "NORTH", "N/4", 2, DAY.plusYears(1));
        reviewed(register, "NORTH", "N/5", 2, null);
        List<IndexCard> second = duePage(register, last(first), 2);
        reviewed(register, "NORTH", "N/6", 2, null);
        List<IndexCard> third = duePage(register, last(second), 2);
        erase(register, "NORTH", "N/6", 2);
        List<IndexCard> fourth = duePage(register, last(third), 2);

        assertEquals(List.of("N/1", "N/2"), references(first));
        assertEquals(List.of("N/3", "N/6"), references(second));
        assertEquals(List.of("N/5", "N/6"), references(third));
        assertEquals(List.of("N/7"), references(fourth));
    }

    @Test
    default void what_a_record_no_longer_says_of_a_child_is_forgotten() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");
        as("NORTH", register, note("CH-1", "N/1", "first"));

        as("NORTH", register, records -> {
            records.forget("CH-1", "N/1");
            return true;
        });

        assertEquals(List.of(), as("NORTH", register, records -> records.notices(Set.of("CH-1"))));
    }

    @Test
    default void who_a_child_is_is_kept_until_it_is_said_anew_or_erased() {
        IncidentRegister register = emptyRegister();
        keep(register, "CH-1", "sealed", "m1", "m2");
        keep(register, "CH-1", "sealed again", "m2", "m3");

        assertEquals(
                Optional.of(new StoredIdentity("CH-1", "sealed again")),
                as("NORTH", register, records -> records.children().identity("CH-1")));
        assertEquals(
                Optional.empty(),
                as("SOUTH", register, records -> records.children().identity("CH-1")));
        assertEquals(List.of(), sharing(register, 9, "m1"));
        assertEquals(List.of("CH-1"), sharing(register, 9, "m2", "m3"));

        as("NORTH", register, records -> {
            records.children().erase("CH-1");
            records.children().erase("CH-2");
            return true;
        });
        assertEquals(
                Optional.empty(),
                as("NORTH", register, records -> records.children().identity("CH-1")));
        assertEquals(List.of(), sharing(register, 9, "m2", "m3"));
    }

    @Test
    default void who_a_child_is_changes_one_version_at_a_time_and_goes_on_after_an_erasure() {
        IncidentRegister register = emptyRegister();
        assertEquals(0, version(register, "NORTH", "CH-1"));
        assertThrows(ChangedMeanwhile.class, () -> keep(register, 2, "on what is not there"));
        keep(register, 1, "first");
        assertThrows(ChangedMeanwhile.class, () -> keep(register, 1, "on what is old"));
        assertThrows(ChangedMeanwhile.class, () -> keep(register, 3, "on what is not there"));
        keep(register, 2, "second");
        assertEquals(2, version(register, "NORTH", "CH-1"));
        assertEquals(0, version(register, "SOUTH", "CH-1"));

        as("NORTH", register, records -> {
            records.children().erase("CH-1");
            records.children().erase("CH-1");
            records.children().erase("CH-2");
            return true;
        });
        assertEquals(3, version(register, "NORTH", "CH-1"));
        assertEquals(0, version(register, "NORTH", "CH-2"));
        assertThrows(ChangedMeanwhile.class, () -> keep(register, 1, "from before the erasure"));
        assertThrows(ChangedMeanwhile.class, () -> keep(register, 3, "from before the erasure"));
        keep(register, 4, "anew");
        assertEquals(
                Optional.of(new StoredIdentity("CH-1", "anew")),
                as("NORTH", register, records -> records.children().identity("CH-1")));
    }

    @Test
    default void of_registrations_on_one_version_at_once_exactly_one_is_kept() throws Exception {
        IncidentRegister register = emptyRegister();
        keep(register, 1, "first");

        List<Boolean> kept = atOnce(8, number -> {
            try {
                keep(register, 2, "said by " + number);
                return true;
            } catch (ChangedMeanwhile meanwhile) {
                return false;
            }
        });

        assertEquals(1, kept.stream().filter(it -> it).count());
        assertEquals(2, version(register, "NORTH", "CH-1"));
    }

    @Test
    default void children_are_found_by_the_marks_they_share_those_that_share_the_rarest_first() {
        IncidentRegister register = emptyRegister();
        keep(register, "CH-1", "one", "m1", "m2", "m6");
        keep(register, "CH-2", "other", "m2", "m3", "m4");
        keep(register, "CH-3", "third", "m5", "m6");
        keep(register, "CH-4", "fourth", "m6");

        assertEquals(List.of("CH-2", "CH-1"), sharing(register, 9, "m2", "m3"));
        assertEquals(List.of("CH-1", "CH-2"), sharing(register, 9, "m2"));
        assertEquals(List.of("CH-3", "CH-1", "CH-2", "CH-4"), sharing(register, 9, "m2", "m5", "m6"));
        assertEquals(List.of("CH-3", "CH-1"), sharing(register, 2, "m2", "m5"));
        assertEquals(List.of(), sharing(register, 9, "m1 m2"));
        assertEquals(List.of(), sharing(register, 9));
        assertEquals(
                List.of(), as("SOUTH", register, records -> records.children().sharing(Set.of("m2"), 9)));
    }

    @Test
    default void identities_are_walked_in_order_and_marked_anew_while_they_stay_as_they_are() {
        IncidentRegister register = emptyRegister();
        keep(register, "CH-2", "two", "m1");
        keep(register, "CH-1", "one", "m1");
        keep(register, "CH-3", "three", "m1");
        as("SOUTH", register, records -> {
            records.children().keep(1, new StoredIdentity("CH-2", "of the south"), Set.of("m1"));
            return true;
        });

        StoredIdentity one = new StoredIdentity("CH-1", "one");
        StoredIdentity two = new StoredIdentity("CH-2", "two");
        assertEquals(List.of(one, two), walked(register, "", 2));
        assertEquals(List.of(new StoredIdentity("CH-3", "three")), walked(register, "CH-2", 2));
        assertEquals(List.of(), walked(register, "CH-3", 2));

        as("NORTH", register, records -> {
            records.children().mark("CH-2", Set.of("m2", "m3"));
            records.children().mark("CH-3", Set.of());
            records.children().mark("CH-4", Set.of("m2"));
            return true;
        });
        assertEquals(List.of("CH-1"), sharing(register, 9, "m1"));
        assertEquals(List.of("CH-2"), sharing(register, 9, "m2"));
        assertEquals(List.of(one, two), walked(register, "", 2));
        assertEquals(1, version(register, "NORTH", "CH-2"));
    }

    @Test
    default void a_mark_that_more_children_bear_than_are_asked_for_is_passed_over() {
        IncidentRegister register = emptyRegister();
        keep(register, "CH-1", "one", "m1", "m2");
        keep(register, "CH-2", "other", "m1");
        keep(register, "CH-3", "third", "m1", "m2");

        assertEquals(List.of("CH-1", "CH-2", "CH-3"), sharing(register, 3, "m1"));
        assertEquals(List.of(), sharing(register, 2, "m1"));
        assertEquals(List.of("CH-1", "CH-3"), sharing(register, 2, "m1", "m2"));
    }

    @Test
    default void the_marks_of_another_force_make_no_mark_less_rare() {
        IncidentRegister register = emptyRegister();
        keep(register, "CH-1", "one", "m1");
        as("SOUTH", register, records -> {
            records.children().keep(1, new StoredIdentity("CH-1", "of the south"), Set.of("m1"));
            records.children().keep(1, new StoredIdentity("CH-2", "of the south"), Set.of("m1"));
            return true;
        });

        assertEquals(List.of("CH-1"), sharing(register, 1, "m1"));
    }

    @Test
    default void the_key_for_marks_is_named_until_it_is_turned_and_then_over_until_it_is_forgotten() {
        IncidentRegister register = emptyRegister();
        assertEquals(Optional.empty(), markKey(register, "NORTH"));
        turn(register, "NORTH", "marks-1");
        assertEquals(Optional.of("marks-1"), markKey(register, "NORTH"));
        assertEquals(Optional.empty(), markKey(register, "SOUTH"));
        assertEquals(List.of(), over(register, "NORTH"));

        turn(register, "NORTH", "marks-2");
        assertEquals(Optional.of("marks-2"), markKey(register, "NORTH"));
        assertEquals(List.of("marks-1"), over(register, "NORTH"));
        assertEquals(List.of(), over(register, "SOUTH"));
        assertThrows(ChangedMeanwhile.class, () -> turn(register, "NORTH", "marks-1"));
        assertThrows(ChangedMeanwhile.class, () -> turn(register, "NORTH", "marks-2"));
        assertEquals(Optional.of("marks-2"), markKey(register, "NORTH"));

        as("NORTH", register, records -> {
            records.markKeys().forget("marks-1");
            records.markKeys().forget("marks-3");
            return true;
        });
        assertEquals(List.of(), over(register, "NORTH"));
        assertEquals(Optional.of("marks-2"), markKey(register, "NORTH"));
    }

    @Test
    default void a_key_that_another_force_makes_marks_with_is_not_over() {
        IncidentRegister register = emptyRegister();
        turn(register, "NORTH", "marks");
        turn(register, "SOUTH", "marks");

        turn(register, "NORTH", "marks-1");
        assertEquals(List.of(), over(register, "NORTH"));

        turn(register, "SOUTH", "marks-2");
        assertEquals(List.of("marks"), over(register, "NORTH"));
        assertEquals(List.of("marks"), over(register, "SOUTH"));
    }

    @Test
    default void of_first_keys_for_marks_named_at_once_one_is_the_key() throws Exception {
        IncidentRegister register = emptyRegister();

        List<String> got = atOnce(8, number -> {
            while (true) {
                try {
                    return as("NORTH", register, records -> {
                        Optional<String> there = records.markKeys().taken();
                        if (there.isEmpty()) {
                            records.markKeys().turnTo("marks-" + number);
                        }
                        return there.orElse("marks-" + number);
                    });
                } catch (ChangedMeanwhile anotherWasFirst) {
                    continue;
                }
            }
        });

        assertEquals(Set.of(markKey(register, "NORTH").orElseThrow()), Set.copyOf(got));
        assertEquals(List.of(), over(register, "NORTH"));
    }

    @Test
    default void a_link_is_found_from_both_its_ends_and_changes_one_version_at_a_time() {
        IncidentRegister register = emptyRegister();
        StoredLink together = new StoredLink("CH-1", "CH-2", 1, true, "merged");
        StoredLink apart = new StoredLink("CH-1", "CH-2", 2, false, "split");
        link(register, together);

        assertEquals(
                List.of(together),
                as("NORTH", register, records -> records.children().links(Set.of("CH-2"))));
        assertThrows(ChangedMeanwhile.class, () -> link(register, together));
        assertThrows(ChangedMeanwhile.class, () -> link(register, new StoredLink("CH-1", "CH-3", 2, true, "new")));
        link(register, apart);
        assertThrows(ChangedMeanwhile.class, () -> link(register, apart));

        assertEquals(
                List.of(apart),
                as("NORTH", register, records -> records.children().links(Set.of("CH-1"))));
        assertEquals(
                List.of(), as("SOUTH", register, records -> records.children().links(Set.of("CH-1"))));
    }

    @Test
    default void a_proposal_that_nobody_decided_is_found_by_what_it_would_do_and_about_whom() {
        IncidentRegister register = emptyRegister();
        List<StoredProposal> all = List.of(
                proposal("A-1", "merge", "CH-1 CH-2"),
                proposal("A-2", "merge", "CH-1 CH-2"),
                proposal("A-3", "merge", "CH-1 CH-2"),
                proposal("A-4", "erase", "CH-1"),
                proposal("A-5", "merge", "CH-1 CH-3"));
        all.forEach(it -> propose(register, it));

        decide(register, "A-2", true);
        decide(register, "A-3", false);

        assertEquals(
                List.of(all.get(0)),
                as("NORTH", register, records -> records.children().undecided("merge", "CH-1 CH-2")));
        assertEquals(
                List.of(all.get(3)),
                as("NORTH", register, records -> records.children().undecided("erase", "CH-1")));
        assertEquals(
                List.of(), as("NORTH", register, records -> records.children().undecided("erase", "CH-2")));
        assertEquals(
                List.of(), as("SOUTH", register, records -> records.children().undecided("merge", "CH-1 CH-2")));
    }

    private static StoredProposal proposal(String id, String operation, String children) {
        return new StoredProposal(
                id, operation, children, "DS.1", "the same", Instant.parse("2026-06-01T00:00:00Z"), "");
    }

    @Test
    default void a_proposal_is_decided_once() {
        IncidentRegister register = emptyRegister();
        StoredProposal proposal = new StoredProposal(
                "id", "merge", "CH-1 CH-2", "DS.1", "the same", Instant.parse("2026-06-01T00:00:00Z"), "");
        as("NORTH", register, records -> {
            records.children().propose(proposal);
            return true;
        });
        assertEquals(
                Optional.of(proposal),
                as("NORTH", register, records -> records.children().proposal("id")));
        assertEquals(
                Optional.empty(),
                as("SOUTH", register, records -> records.children().proposal("id")));

        decide(register, "id", false);

        assertEquals(
                Optional.of(proposal.decided(false)),
                as("NORTH", register, records -> records.children().proposal("id")));
        assertThrows(ChangedMeanwhile.class, () -> decide(register, "id", true));
        assertThrows(ChangedMeanwhile.class, () -> decide(register, "another", true));
    }

    @Test
    default void what_waits_on_records_and_about_children_is_found_page_by_page_what_lapses_first_before_the_rest() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");
        add(register, "NORTH", "N/2", 1, "recorded");
        WaitingApproval onOne = waitingUntil("N/1.P1", "2026-06-02T00:00:00Z");
        WaitingApproval onTwo = waitingUntil("N/2.P1", "2026-06-01T00:00:00Z");
        WaitingApproval also = waitingUntil("N/2.P2", "2026-06-01T00:00:00Z");
        WaitingApproval children = waitingUntil("id", "2026-06-01T12:00:00.5Z");
        wait(register, "NORTH", "N/1", onOne);
        wait(register, "NORTH", "N/2", onTwo, also);
        propose(register, new StoredProposal("id", "merge", "CH-1 CH-2", "DS.1", "the same", children.until(), ""));

        WaitingApproval first = waitingUntil("", "2026-05-01T00:00:00Z");
        assertEquals(List.of(onTwo, also, children, onOne), waiting(register, "NORTH", first, 9));
        assertEquals(List.of(onTwo, also), waiting(register, "NORTH", first, 2));
        assertEquals(List.of(children, onOne), waiting(register, "NORTH", also, 9));
        assertEquals(List.of(), waiting(register, "SOUTH", first, 9));
    }

    @Test
    default void what_waits_no_more_is_not_found() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");
        WaitingApproval one = waitingUntil("N/1.P1", "2026-06-01T00:00:00Z");
        WaitingApproval other = waitingUntil("N/1.P2", "2026-06-02T00:00:00Z");
        WaitingApproval first = waitingUntil("", "2026-05-01T00:00:00Z");
        wait(register, "NORTH", "N/1", one, other);
        propose(register, new StoredProposal("id", "erase", "CH-1", "DS.1", "as asked", one.until(), ""));

        wait(register, "NORTH", "N/1", other);
        decide(register, "id", true);
        assertEquals(List.of(other), waiting(register, "NORTH", first, 9));

        wait(register, "NORTH", "N/1");
        assertEquals(List.of(), waiting(register, "NORTH", first, 9));
    }

    @Test
    default void a_notice_waits_until_it_is_confirmed_and_is_queued_once() {
        IncidentRegister register = emptyRegister();
        OutgoingNotice first = new OutgoingNotice("N/1:CH-1:noticed", "CH-1", "N/1", DAY, false);
        OutgoingNotice other = new OutgoingNotice("N/2:CH-1:withdrawn", "CH-1", "N/2", DAY, true);
        queue(register, other);
        queue(register, first);
        queue(register, first);

        assertEquals(List.of(first, other), waiting(register, "NORTH", 9));
        assertEquals(List.of(first), waiting(register, "NORTH", 1));
        assertEquals(List.of(), waiting(register, "SOUTH", 9));
        assertEquals(true, confirm(register, first.id()));
        assertEquals(false, confirm(register, first.id()));
        assertEquals(false, confirm(register, "another"));

        queue(register, first);
        assertEquals(List.of(other), waiting(register, "NORTH", 9));
    }

    @Test
    default void a_force_that_entered_is_named_to_the_others_with_whom_to_ring() {
        IncidentRegister register = emptyRegister();
        add(register, "EAST", "E/1", 1, "of a force that never entered");
        enter(register, "SOUTH", "the desk");
        enter(register, "SOUTH", "PPU desk, 01632 960001");
        enter(register, "SOUTH", "");
        enter(register, "NORTH", "");

        ForceContact north = new ForceContact("NORTH", "");
        ForceContact south = new ForceContact("SOUTH", "PPU desk, 01632 960001");
        assertEquals(List.of(south), others(register, "NORTH"));
        assertEquals(List.of(north), others(register, "SOUTH"));
        assertEquals(List.of(north, south), others(register, "EAST"));
    }

    @Test
    default void what_a_record_was_is_nowhere_once_it_is_erased() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");
        add(register, "NORTH", "N/1", 2, "revised");
        as("NORTH", register, note("CH-1", "N/1", "said"));
        queue(register, new OutgoingNotice("N/1:CH-1:v1:noticed", "CH-1", "N/1", DAY, false));

        erase(register, "NORTH", "N/1", 2);

        assertEquals(List.of(), steps(register, "NORTH", "N/1"));
        assertEquals(Optional.empty(), as("NORTH", register, records -> records.card("N/1")));
        assertEquals(List.of(), list(register, query(null, null, null, null, null, 9)));
        assertEquals(List.of(), due(register, DAY.plusYears(99), 9));
        assertEquals(List.of(), as("NORTH", register, records -> records.notices(Set.of("CH-1"))));
        assertEquals(List.of(), waiting(register, "NORTH", 9));
    }

    @Test
    default void nothing_waits_for_a_second_person_on_an_erased_record() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");
        add(register, "NORTH", "N/2", 1, "recorded");
        WaitingApproval other = waitingUntil("N/2.P1", "2026-06-02T00:00:00Z");
        wait(register, "NORTH", "N/1", waitingUntil("N/1.P1", "2026-06-01T00:00:00Z"));
        wait(register, "NORTH", "N/2", other);

        erase(register, "NORTH", "N/1", 1);

        assertEquals(List.of(other), waiting(register, "NORTH", waitingUntil("", "2026-05-01T00:00:00Z"), 9));
    }

    @Test
    default void an_erasure_leaves_every_other_record_and_another_forces_record_of_that_name() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "erased");
        add(register, "NORTH", "N/2", 1, "another");
        add(register, "SOUTH", "N/1", 1, "theirs");
        as("NORTH", register, note("CH-1", "N/1", "said"));
        as("NORTH", register, note("CH-1", "N/2", "said too"));
        as("SOUTH", register, note("CH-1", "N/1", "said there"));
        OutgoingNotice other = new OutgoingNotice("N/2:CH-1:v1:noticed", "CH-1", "N/2", DAY, false);
        queue(register, other);

        erase(register, "NORTH", "N/1", 1);

        assertEquals(List.of(new StoredStep("N/2", 1, "another")), steps(register, "NORTH", "N/2"));
        assertEquals(List.of(new StoredStep("N/1", 1, "theirs")), steps(register, "SOUTH", "N/1"));
        assertEquals(
                List.of(new StoredNotice("CH-1", "N/2", "said too")),
                as("NORTH", register, records -> records.notices(Set.of("CH-1"))));
        assertEquals(
                List.of(new StoredNotice("CH-1", "N/1", "said there")),
                as("SOUTH", register, records -> records.notices(Set.of("CH-1"))));
        assertEquals(List.of(other), waiting(register, "NORTH", 9));
    }

    @Test
    default void an_erasure_says_which_children_no_other_record_names_and_whether_the_national_database_was_told() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "one");
        add(register, "NORTH", "N/2", 1, "two");
        as("NORTH", register, note("CH-2", "N/1", "alone"));
        as("NORTH", register, note("CH-1", "N/1", "in both"));
        as("NORTH", register, note("CH-1", "N/2", "in both"));
        queue(register, new OutgoingNotice("N/1:CH-2:v1:noticed", "CH-2", "N/1", DAY, false));
        confirm(register, "N/1:CH-2:v1:noticed");

        assertEquals(new Remains(List.of("CH-2"), true), erase(register, "NORTH", "N/1", 1));
        assertEquals(new Remains(List.of("CH-1"), false), erase(register, "NORTH", "N/2", 1));
    }

    @Test
    default void of_an_erased_record_its_force_alone_knows_when_by_whom_and_why() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");
        assertEquals(Optional.empty(), as("NORTH", register, records -> records.tombstone("N/1")));

        erase(register, "NORTH", "N/1", 1);

        assertEquals(Optional.of(STONE), as("NORTH", register, records -> records.tombstone("N/1")));
        assertEquals(Optional.empty(), as("NORTH", register, records -> records.tombstone("N/2")));
        assertEquals(Optional.empty(), as("SOUTH", register, records -> records.tombstone("N/1")));
    }

    @Test
    default void a_record_begun_under_the_reference_of_an_erased_one_is_another_and_can_be_erased_too() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "first");
        erase(register, "NORTH", "N/1", 1);

        add(register, "NORTH", "N/1", 1, "second");
        assertEquals(List.of(new StoredStep("N/1", 1, "second")), steps(register, "NORTH", "N/1"));

        erase(register, "NORTH", "N/1", 1);
        assertEquals(List.of(), steps(register, "NORTH", "N/1"));
    }

    @Test
    default void an_erasure_of_a_version_that_is_not_current_is_refused_and_nothing_changes() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");
        add(register, "NORTH", "N/1", 2, "revised");

        assertThrows(ChangedMeanwhile.class, () -> erase(register, "NORTH", "N/1", 1));
        assertThrows(ChangedMeanwhile.class, () -> erase(register, "NORTH", "N/2", 1));

        assertEquals(2, steps(register, "NORTH", "N/1").size());
        assertEquals(Optional.empty(), as("NORTH", register, records -> records.tombstone("N/1")));
    }

    @Test
    default void an_erasure_whose_act_fails_is_none() {
        IncidentRegister register = emptyRegister();
        add(register, "NORTH", "N/1", 1, "recorded");
        as("NORTH", register, note("CH-1", "N/1", "said"));

        assertThrows(
                Unexpected.class,
                () -> as("NORTH", register, records -> {
                    records.erase("N/1", 1, STONE);
                    throw new Unexpected();
                }));

        assertEquals(List.of(new StoredStep("N/1", 1, "recorded")), steps(register, "NORTH", "N/1"));
        assertEquals(
                List.of(new StoredNotice("CH-1", "N/1", "said")),
                as("NORTH", register, records -> records.notices(Set.of("CH-1"))));
        assertEquals(Optional.empty(), as("NORTH", register, records -> records.tombstone("N/1")));
    }

    private static Remains erase(IncidentRegister register, String force, String reference, int version) {
        return as(force, register, records -> records.erase(reference, version, STONE));
    }

    private static void enter(IncidentRegister register, String force, String contact) {
        as(force, register, records -> {
            records.directory().enter(contact);
            return true;
        });
    }

    private static List<ForceContact> others(IncidentRegister register, String force) {
        return as(force, register, records -> records.directory().others());
    }

    private static void reviewed(
            IncidentRegister register, String force, String reference, int version, LocalDate reviewOn) {
        as(force, register, records -> {
            records.add(
                    new StoredStep(reference, version, "step"),
                    new IndexCard(reference, DAY, Optional.empty(), true, Optional.ofNullable(reviewOn)));
            return true;
        });
    }

    private static List<String> due(IncidentRegister register, LocalDate until, int limit) {
        return references(as("NORTH", register, records -> records.due(new DueQuery(until, Optional.empty(), limit))));
    }

    private static List<IndexCard> duePage(IncidentRegister register, Optional<Place> after, int limit) {
        return as("NORTH", register, records -> records.due(new DueQuery(DAY.plusDays(1), after, limit)));
    }

    private static Optional<Place> last(List<IndexCard> page) {
        return page.isEmpty() ? Optional.empty() : Optional.of(Place.of(page.get(page.size() - 1)));
    }

    private static List<String> references(List<IndexCard> cards) {
        return cards.stream().map(IndexCard::reference).toList();
    }

    private static void queue(IncidentRegister register, OutgoingNotice notice) {
        as("NORTH", register, records -> {
            records.outbox().queue(List.of(notice));
            return true;
        });
    }

    private static List<OutgoingNotice> waiting(IncidentRegister register, String force, int limit) {
        return as(force, register, records -> records.outbox().waiting(limit));
    }

    private static boolean confirm(IncidentRegister register, String id) {
        return as("NORTH", register, records -> records.outbox().confirm(id));
    }

    private static void decide(IncidentRegister register, String id, boolean approved) {
        as("NORTH", register, records -> {
            records.children().decide(id, approved);
            return true;
        });
    }

    private static WaitingApproval waitingUntil(String id, String until) {
        return new WaitingApproval(id, Instant.parse(until));
    }

    private static void wait(IncidentRegister register, String force, String reference, WaitingApproval... waiting) {
        as(force, register, records -> {
            records.approvals().waitOn(reference, List.of(waiting));
            return true;
        });
    }

    private static List<WaitingApproval> waiting(
            IncidentRegister register, String force, WaitingApproval after, int limit) {
        return as(force, register, records -> records.approvals().waiting(after, limit));
    }

    private static void propose(IncidentRegister register, StoredProposal proposal) {
        as("NORTH", register, records -> {
            records.children().propose(proposal);
            return true;
        });
    }

    private static void link(IncidentRegister register, StoredLink link) {
        as("NORTH", register, records -> {
            records.children().link(link);
            return true;
        });
    }

    private static void keep(IncidentRegister register, String child, String sealed, String... marks) {
        as("NORTH", register, records -> {
            int seen = records.children().identityVersion(child);
            records.children().keep(seen + 1, new StoredIdentity(child, sealed), Set.of(marks));
            return true;
        });
    }

    private static void keep(IncidentRegister register, int version, String sealed) {
        as("NORTH", register, records -> {
            records.children().keep(version, new StoredIdentity("CH-1", sealed), Set.of("m1"));
            return true;
        });
    }

    private static int version(IncidentRegister register, String force, String child) {
        return as(force, register, records -> records.children().identityVersion(child));
    }

    private static List<StoredIdentity> walked(IncidentRegister register, String after, int limit) {
        return as("NORTH", register, records -> records.children().identities(after, limit));
    }

    private static Optional<String> markKey(IncidentRegister register, String force) {
        return as(force, register, records -> records.markKeys().current());
    }

    private static void turn(IncidentRegister register, String force, String name) {
        as(force, register, records -> {
            records.markKeys().taken();
            records.markKeys().turnTo(name);
            return true;
        });
    }

    private static List<String> over(IncidentRegister register, String force) {
        return as(force, register, records -> records.markKeys().over());
    }

    private static List<String> sharing(IncidentRegister register, int limit, String... marks) {
        return as("NORTH", register, records -> records.children().sharing(Set.of(marks), limit)).stream()
                .map(StoredIdentity::child)
                .toList();
    }

    private static List<IndexCard> list(IncidentRegister register, IndexQuery query) {
        return as("NORTH", register, records -> records.list(query));
    }

    private static IndexQuery query(
            LocalDate from, LocalDate until, Category category, Boolean open, IndexCard after, int limit) {
        return new IndexQuery(
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                Optional.ofNullable(category),
                Optional.ofNullable(open),
                Optional.ofNullable(after),
                limit);
    }

    private static IndexCard card(String reference) {
        return new IndexCard(reference, DAY, Optional.of(Category.NON_AGGRAVATED), true, Optional.empty());
    }

    private static Act<Boolean> note(String child, String reference, String body) {
        return records -> {
            records.notices(Set.of(child));
            records.note(List.of(new StoredNotice(child, reference, body)));
            return true;
        };
    }

    private static List<StoredStep> steps(IncidentRegister register, String force, String reference) {
        return as(force, register, records -> records.steps(reference));
    }

    private static void add(IncidentRegister register, String force, String reference, int version, String body) {
        as(force, register, records -> {
            records.add(new StoredStep(reference, version, body), card(reference));
            return true;
        });
    }

    private static <T> T as(String force, IncidentRegister register, Act<T> act) {
        Acting who = new Acting("PC.1", new Force(force), ActingRole.RECORDER, "to test");
        Access access = new Access(
                UUID.randomUUID().toString(),
                Instant.parse("2026-05-11T09:30:00Z"),
                who,
                Operation.RECORD_INCIDENT,
                "");
        return register.during(access, act);
    }

    /** Each in a thread of its own, and none before all of them are there. */
    private static <T> List<T> atOnce(int many, Numbered<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(many);
        CyclicBarrier start = new CyclicBarrier(many);
        try {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = i;
                all.add(() -> {
                    start.await();
                    return work.done(number);
                });
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(all)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** One of several things done at once. */
    interface Numbered<T> {
        T done(int number);
    }

    /** Stands for anything that goes wrong within an act. */
    final class Unexpected extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
