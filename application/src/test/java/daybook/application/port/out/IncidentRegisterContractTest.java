package daybook.application.port.out;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.application.contract.IncidentRegisterContract;
import daybook.application.port.out.DueQuery.Place;
import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.IncidentRegister.Directory;
import daybook.application.port.out.IncidentRegister.MarkKeys;
import daybook.application.port.out.IncidentRegister.Outbox;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.SoundRegister.SoundRecords;
import daybook.application.port.out.SoundRegister.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows that the contract catches the registers it is there to catch, each by the promises it breaks. */
class IncidentRegisterContractTest {

    @Test
    void a_register_that_keeps_every_promise_passes() {
        assertEquals(Set.of(), broken(new SoundRegister()));
    }

    @ParameterizedTest
    @EnumSource
    void a_register_that_breaks_a_promise_is_caught_by_that_promise(Saboteur saboteur) {
        assertEquals(new TreeSet<>(saboteur.breaks), broken(saboteur.register()));
    }

    @Test
    void every_promise_is_broken_by_somebody() {
        Set<String> broken = new TreeSet<>();
        Arrays.stream(Saboteur.values()).forEach(it -> broken.addAll(it.breaks));

        assertEquals(Promises.of(IncidentRegisterContract.class), broken);
    }

    private static synchronized Set<String> broken(IncidentRegister register) {
        Bound.maker = register;
        return Promises.brokenBy(Bound.class);
    }

    /** Binds the contract to the register in question, emptied for each test. */
    static class Bound implements IncidentRegisterContract {

        static IncidentRegister maker = new SoundRegister();

        @Override
        public IncidentRegister emptyRegister() {
            ((SoundRegister) maker).kept = new Tables();
            return maker;
        }
    }

    /** What a register may get wrong, and the promises it then breaks. */
    enum Saboteur {
        LAST_ONE_WINS(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public void add(StoredStep step, IndexCard card) {
                        List<StoredStep> before = new ArrayList<>(steps(step.reference()));
                        before.removeIf(it -> it.version() >= step.version());
                        before.add(step);
                        tables.steps.put(List.of(force, step.reference()), before);
                        tables.cards.put(List.of(force, step.reference()), card);
                    }
                },
                "a_reference_already_taken_is_refused_and_nothing_changes",
                "a_step_that_is_not_the_next_is_refused_and_nothing_changes",
                "of_changes_to_one_version_at_once_exactly_one_is_kept"),
        MIXES_UP_FORCES(
                (tables, force) -> new SoundRecords(tables, "ALL"),
                "an_erasure_leaves_every_other_record_and_another_forces_record_of_that_name",
                "of_an_erased_record_its_force_alone_knows_when_by_whom_and_why",
                "a_key_that_another_force_makes_marks_with_is_not_over",
                "identities_are_walked_in_order_and_marked_anew_while_they_stay_as_they_are",
                "the_key_for_marks_is_named_until_it_is_turned_and_then_over_until_it_is_forgotten",
                "a_force_that_entered_is_named_to_the_others_with_whom_to_ring",
                "the_card_of_a_record_is_found_as_it_is_now_and_by_its_force_alone",
                "records_due_for_review_are_listed_the_earliest_first_and_those_without_a_date_last",
                "a_notice_waits_until_it_is_confirmed_and_is_queued_once",
                "a_link_is_found_from_both_its_ends_and_changes_one_version_at_a_time",
                "a_proposal_is_decided_once",
                "a_proposal_that_nobody_decided_is_found_by_what_it_would_do_and_about_whom",
                "what_waits_on_records_and_about_children_is_found_page_by_page_what_lapses_first_before_the_rest",
                "children_are_found_by_the_marks_they_share_those_that_share_the_rarest_first",
                "the_marks_of_another_force_make_no_mark_less_rare",
                "who_a_child_is_changes_one_version_at_a_time_and_goes_on_after_an_erasure",
                "who_a_child_is_is_kept_until_it_is_said_anew_or_erased",
                "two_forces_may_use_the_same_reference_and_see_nothing_of_each_other"),
        SHOWS_CHILDREN_TO_EVERY_FORCE(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public List<StoredNotice> notices(Set<String> children) {
                        return tables.notices.values().stream()
                                .filter(it -> children.contains(it.child()))
                                .sorted(Comparator.comparing(StoredNotice::child)
                                        .thenComparing(StoredNotice::reference))
                                .toList();
                    }
                },
                "two_forces_may_use_the_same_reference_and_see_nothing_of_each_other",
                "an_erasure_leaves_every_other_record_and_another_forces_record_of_that_name"),
        READS_OF_THE_FIRST_CHILD_ALONE(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public List<StoredNotice> notices(Set<String> children) {
                        return super.notices(children.stream().sorted().limit(1).collect(Collectors.toSet()));
                    }
                },
                "what_is_said_of_several_children_is_kept_and_read_at_once"),
        FINDS_A_LINK_FROM_EACH_OF_ITS_ENDS(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    public List<StoredLink> links(Set<String> children) {
                        return children.stream()
                                .flatMap(it -> super.links(Set.of(it)).stream())
                                .toList();
                    }
                }),
                "the_links_of_several_children_are_found_at_once_each_once"),
        FINDS_A_PROPOSAL_ONCE_IT_IS_DECIDED(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    public List<StoredProposal> undecided(String operation, String children) {
                        return tables.proposals.values().stream()
                                .filter(it -> it.operation().equals(operation)
                                        && it.children().equals(children))
                                .toList();
                    }
                }),
                "a_proposal_that_nobody_decided_is_found_by_what_it_would_do_and_about_whom"),
        KEEPS_A_STEP_OF_AN_ERASED_RECORD(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public Remains erase(String reference, int version, Tombstone stone) {
                        List<StoredStep> steps = super.steps(reference);
                        Remains remains = super.erase(reference, version, stone);
                        tables.steps.put(List.of(force, reference), new ArrayList<>(steps.subList(0, 1)));
                        return remains;
                    }
                },
                "a_record_begun_under_the_reference_of_an_erased_one_is_another_and_can_be_erased_too",
                "what_a_record_was_is_nowhere_once_it_is_erased"),
        STILL_SAYS_WHAT_WAITED_ON_AN_ERASED_RECORD(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public Remains erase(String reference, int version, Tombstone stone) {
                        List<WaitingApproval> waiting =
                                tables.waiting.getOrDefault(List.of(force, reference), List.of());
                        Remains remains = super.erase(reference, version, stone);
                        tables.waiting.put(List.of(force, reference), waiting);
                        return remains;
                    }
                },
                "nothing_waits_for_a_second_person_on_an_erased_record"),
        STILL_COUNTS_AN_ERASED_RECORD_OF_A_CHILD(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public Remains erase(String reference, int version, Tombstone stone) {
                        Map<List<String>, StoredNotice> said = new HashMap<>(tables.notices);
                        Remains remains = super.erase(reference, version, stone);
                        tables.notices.putAll(said);
                        return remains;
                    }
                },
                "an_erasure_leaves_every_other_record_and_another_forces_record_of_that_name",
                "an_erasure_says_which_children_no_other_record_names_and_whether_the_national_database_was_told",
                "what_a_record_was_is_nowhere_once_it_is_erased"),
        ERASES_WHATEVER_VERSION_WAS_SEEN(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public Remains erase(String reference, int version, Tombstone stone) {
                        return super.erase(reference, steps(reference).size(), stone);
                    }
                },
                "an_erasure_of_a_version_that_is_not_current_is_refused_and_nothing_changes"),
        LEAVES_NO_STONE(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public Optional<Tombstone> tombstone(String reference) {
                        return Optional.empty();
                    }
                },
                "of_an_erased_record_its_force_alone_knows_when_by_whom_and_why"),
        LISTS_RECORDS_OF_EVERY_FORCE(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public List<IndexCard> list(IndexQuery query) {
                        return tables.cards.values().stream()
                                .filter(it -> isAskedFor(it, query))
                                .sorted(SoundRegister.IN_ORDER)
                                .limit(query.limit())
                                .toList();
                    }
                },
                "two_forces_may_use_the_same_reference_and_see_nothing_of_each_other"),
        MAKES_RECORDS_UP(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public List<StoredStep> steps(String reference) {
                        List<StoredStep> found = super.steps(reference);
                        return found.isEmpty() ? List.of(new StoredStep(reference, 1, "")) : found;
                    }
                },
                "a_reference_nobody_used_has_no_steps",
                "a_step_that_is_not_the_next_is_refused_and_nothing_changes",
                "an_act_that_fails_keeps_nothing",
                "a_record_begun_under_the_reference_of_an_erased_one_is_another_and_can_be_erased_too",
                "an_erasure_of_a_version_that_is_not_current_is_refused_and_nothing_changes",
                "what_a_record_was_is_nowhere_once_it_is_erased"),
        TELLS_STEPS_BACKWARDS(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public List<StoredStep> steps(String reference) {
                        List<StoredStep> steps = new ArrayList<>(super.steps(reference));
                        Collections.reverse(steps);
                        return steps;
                    }
                },
                "a_record_is_found_with_every_step_oldest_first"),
        SEES_ONLY_WHAT_WAS_BEFORE_THE_ACT(
                (tables, force) -> {
                    Records before = new SoundRecords(tables.copy(), force);
                    return new SoundRecords(tables, force) {
                        @Override
                        public List<StoredStep> steps(String reference) {
                            return before.steps(reference);
                        }
                    };
                },
                "a_step_sees_what_the_same_act_did_before_it"),
        KEEPS_EVERYTHING_EVER_SAID_OF_A_CHILD(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public void note(List<StoredNotice> notices) {
                        for (StoredNotice notice : notices) {
                            String another = Integer.toString(tables.notices.size());
                            tables.notices.put(List.of(force, notice.child(), notice.reference(), another), notice);
                        }
                    }
                },
                "what_a_record_no_longer_says_of_a_child_is_forgotten",
                "what_a_record_says_of_a_child_takes_the_place_of_what_it_said_before",
                "an_erasure_leaves_every_other_record_and_another_forces_record_of_that_name",
                "an_erasure_says_which_children_no_other_record_names_and_whether_the_national_database_was_told",
                "what_a_record_was_is_nowhere_once_it_is_erased"),
        TAKES_CHILDREN_THAT_BEGIN_ALIKE_FOR_ONE(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public List<StoredNotice> notices(Set<String> children) {
                        return tables.notices.entrySet().stream()
                                .filter(it -> it.getKey().get(0).equals(force)
                                        && children.stream()
                                                .anyMatch(it.getKey().get(1)::startsWith))
                                .map(Map.Entry::getValue)
                                .sorted(Comparator.comparing(StoredNotice::child)
                                        .thenComparing(StoredNotice::reference))
                                .toList();
                    }
                },
                "what_a_record_says_of_a_child_takes_the_place_of_what_it_said_before"),
        BEGINS_A_PAGE_WITH_THE_LAST_OF_THE_ONE_BEFORE(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public List<IndexCard> list(IndexQuery query) {
                        List<IndexCard> page = new ArrayList<>(super.list(query));
                        query.after().ifPresent(it -> page.add(0, it));
                        return page;
                    }
                },
                "records_are_listed_by_day_and_reference_page_by_page"),
        LISTS_BY_REFERENCE_ALONE(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public List<IndexCard> list(IndexQuery query) {
                        return super.list(query).stream()
                                .sorted(Comparator.comparing(IndexCard::reference))
                                .toList();
                    }
                },
                "records_are_listed_by_day_and_reference_page_by_page"),
        LISTS_WHATEVER_IS_ASKED_FOR(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public List<IndexCard> list(IndexQuery query) {
                        return super.list(new IndexQuery(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                query.after(),
                                query.limit()));
                    }
                },
                "records_are_listed_by_day_and_reference_page_by_page"),
        NEVER_TURNS_THE_CARD(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public void add(StoredStep step, IndexCard card) {
                        IndexCard first = tables.cards.getOrDefault(List.of(force, step.reference()), card);
                        super.add(step, first);
                    }
                },
                "a_card_says_how_the_record_stands_now",
                "page_after_page_leads_to_every_record_that_is_due_once_and_in_order",
                "a_record_decided_between_two_pages_of_what_is_due_hides_no_other_and_is_where_its_new_date_puts_it",
                "the_card_of_a_record_is_found_as_it_is_now_and_by_its_force_alone"),
        LISTS_WHAT_IS_DUE_BY_REFERENCE(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public List<IndexCard> due(DueQuery query) {
                        return super.due(new DueQuery(query.until(), query.after(), Integer.MAX_VALUE)).stream()
                                .sorted(Comparator.comparing(IndexCard::reference))
                                .limit(query.limit())
                                .toList();
                    }
                },
                "page_after_page_leads_to_every_record_that_is_due_once_and_in_order",
                "a_record_decided_between_two_pages_of_what_is_due_hides_no_other_and_is_where_its_new_date_puts_it",
                "records_due_for_review_are_listed_the_earliest_first_and_those_without_a_date_last"),
        LISTS_ONLY_WHAT_HAS_A_REVIEW_DATE(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public List<IndexCard> due(DueQuery query) {
                        return super.due(query).stream()
                                .filter(it -> it.reviewOn().isPresent())
                                .toList();
                    }
                },
                "page_after_page_leads_to_every_record_that_is_due_once_and_in_order",
                "a_record_decided_between_two_pages_of_what_is_due_hides_no_other_and_is_where_its_new_date_puts_it",
                "records_due_for_review_are_listed_the_earliest_first_and_those_without_a_date_last"),
        BEGINS_A_PAGE_OF_WHAT_IS_DUE_WITH_THE_LAST_OF_THE_ONE_BEFORE(
                (tables, force) -> paging(tables, force, (place, last) -> place.compareTo(last) >= 0),
                "page_after_page_leads_to_every_record_that_is_due_once_and_in_order"),
        GOES_ON_WITH_THE_NEXT_DAY(
                (tables, force) -> paging(
                        tables,
                        force,
                        (place, last) ->
                                last.reviewOn().isPresent() && place.compareTo(new Place(last.reviewOn(), "~")) > 0),
                "page_after_page_leads_to_every_record_that_is_due_once_and_in_order",
                "a_record_decided_between_two_pages_of_what_is_due_hides_no_other_and_is_where_its_new_date_puts_it"),
        ENDS_WITH_WHAT_HAS_A_REVIEW_DATE_WHERE_A_PAGE_DID(
                (tables, force) -> paging(
                        tables,
                        force,
                        (place, last) -> place.compareTo(last) > 0
                                && place.reviewOn().isPresent()
                                        == last.reviewOn().isPresent()),
                "page_after_page_leads_to_every_record_that_is_due_once_and_in_order",
                "a_record_decided_between_two_pages_of_what_is_due_hides_no_other_and_is_where_its_new_date_puts_it"),
        LISTS_WHAT_HAS_A_REVIEW_DATE_AGAIN_AFTER_WHAT_HAS_NONE(
                (tables, force) -> paging(
                        tables,
                        force,
                        (place, last) -> place.compareTo(last) > 0
                                || last.reviewOn().isEmpty() && place.reviewOn().isPresent()),
                "page_after_page_leads_to_every_record_that_is_due_once_and_in_order",
                "a_record_decided_between_two_pages_of_what_is_due_hides_no_other_and_is_where_its_new_date_puts_it"),
        LOOKS_FOR_THE_LAST_OF_A_PAGE_WHERE_IT_IS_NOW(
                (tables, force) -> paging(
                        tables,
                        force,
                        (place, last) ->
                                Optional.ofNullable(tables.cards.get(List.of(force, last.reference()))).stream()
                                        .allMatch(it -> place.compareTo(Place.of(it)) > 0)),
                "a_record_decided_between_two_pages_of_what_is_due_hides_no_other_and_is_where_its_new_date_puts_it"),
        FINDS_CARDS_OF_EVERY_FORCE(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public Optional<IndexCard> card(String reference) {
                        tables.touched.add("record " + reference);
                        return tables.cards.values().stream()
                                .filter(it -> it.reference().equals(reference))
                                .findFirst();
                    }
                },
                "the_card_of_a_record_is_found_as_it_is_now_and_by_its_force_alone"),
        NAMES_A_FORCE_TO_ITSELF(
                (tables, force) -> knowing(tables, force, new SoundDirectory(tables, "")),
                "a_force_that_entered_is_named_to_the_others_with_whom_to_ring"),
        LOSES_WHOM_TO_RING(
                (tables, force) -> knowing(tables, force, new SoundDirectory(tables, force) {
                    @Override
                    public void enter(String contact) {
                        tables.contacts.put(force, contact);
                    }
                }),
                "a_force_that_entered_is_named_to_the_others_with_whom_to_ring"),
        FORGETS_NOTHING(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public void forget(String child, String reference) {}
                },
                "what_a_record_no_longer_says_of_a_child_is_forgotten"),
        ERASES_NOTHING(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    public void erase(String child) {}
                }),
                "who_a_child_is_changes_one_version_at_a_time_and_goes_on_after_an_erasure",
                "who_a_child_is_is_kept_until_it_is_said_anew_or_erased"),
        KEEPS_THE_FIRST_IDENTITY(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    public void keep(int version, StoredIdentity identity, Set<String> marks) {
                        super.keep(version, identity(identity.child()).orElse(identity), marks);
                    }
                }),
                "who_a_child_is_is_kept_until_it_is_said_anew_or_erased"),
        KEEPS_OLD_MARKS(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    public void keep(int version, StoredIdentity identity, Set<String> marks) {
                        Set<String> all = new HashSet<>(marks);
                        all.addAll(tables.marks.getOrDefault(List.of(force, identity.child()), Set.of()));
                        super.keep(version, identity, all);
                    }
                }),
                "who_a_child_is_is_kept_until_it_is_said_anew_or_erased"),
        KEEPS_THE_LAST_IDENTITY_WHATEVER_THE_VERSION(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    public void keep(int version, StoredIdentity identity, Set<String> marks) {
                        super.keep(identityVersion(identity.child()) + 1, identity, marks);
                    }
                }),
                "of_registrations_on_one_version_at_once_exactly_one_is_kept",
                "who_a_child_is_changes_one_version_at_a_time_and_goes_on_after_an_erasure"),
        COUNTS_VERSIONS_ANEW_AFTER_AN_ERASURE(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    public void erase(String child) {
                        super.erase(child);
                        tables.identityVersions.remove(List.of(force, child));
                    }
                }),
                "who_a_child_is_changes_one_version_at_a_time_and_goes_on_after_an_erasure"),
        FINDS_CHILDREN_BY_REFERENCE_ALONE(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    public List<StoredIdentity> sharing(Set<String> marks, int limit) {
                        return super.sharing(marks, limit).stream()
                                .sorted((a, b) -> a.child().compareTo(b.child()))
                                .toList();
                    }
                }),
                "children_are_found_by_the_marks_they_share_those_that_share_the_rarest_first"),
        COUNTS_MARKS_AND_NOT_HOW_RARE_THEY_ARE(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    double share(String child, Set<String> marks, int limit) {
                        return tables.marks.get(List.of(force, child)).stream()
                                .filter(it -> marks.contains(it) && bearers(it) <= limit)
                                .count();
                    }
                }),
                "children_are_found_by_the_marks_they_share_those_that_share_the_rarest_first"),
        PASSES_OVER_NO_MARK(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    double share(String child, Set<String> marks, int limit) {
                        return super.share(child, marks, Integer.MAX_VALUE);
                    }
                }),
                "a_mark_that_more_children_bear_than_are_asked_for_is_passed_over"),
        COUNTS_THE_MARKS_OF_EVERY_FORCE(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    long bearers(String mark) {
                        return tables.marks.values().stream()
                                .filter(it -> it.contains(mark))
                                .count();
                    }
                }),
                "the_marks_of_another_force_make_no_mark_less_rare"),
        ADDS_TO_THE_MARKS_FROM_BEFORE(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    public void mark(String child, Set<String> marks) {
                        Set<String> all = new HashSet<>(marks);
                        all.addAll(tables.marks.getOrDefault(List.of(force, child), Set.of()));
                        super.mark(child, all);
                    }
                }),
                "identities_are_walked_in_order_and_marked_anew_while_they_stay_as_they_are"),
        WALKS_NO_FURTHER_THAN_THE_FIRST(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    public List<StoredIdentity> identities(String after, int limit) {
                        return after.isEmpty() ? super.identities(after, limit) : List.of();
                    }
                }),
                "identities_are_walked_in_order_and_marked_anew_while_they_stay_as_they_are"),
        NAMES_THE_FIRST_KEY_FOR_MARKS_FOR_EVER(
                (tables, force) -> marking(tables, force, new SoundMarkKeys(tables, force) {
                    @Override
                    public void turnTo(String name) {
                        super.turnTo(current().orElse(name));
                    }
                }),
                "a_key_that_another_force_makes_marks_with_is_not_over",
                "the_key_for_marks_is_named_until_it_is_turned_and_then_over_until_it_is_forgotten"),
        FORGETS_WHICH_KEYS_ARE_OVER(
                (tables, force) -> marking(tables, force, new SoundMarkKeys(tables, force) {
                    @Override
                    public List<String> over() {
                        return List.of();
                    }
                }),
                "a_key_that_another_force_makes_marks_with_is_not_over",
                "the_key_for_marks_is_named_until_it_is_turned_and_then_over_until_it_is_forgotten"),
        TAKES_A_KEY_OF_ANOTHER_FORCE_FOR_OVER(
                (tables, force) -> marking(tables, force, new SoundMarkKeys(tables, force) {
                    @Override
                    public List<String> over() {
                        return tables.markKeysOver.stream()
                                .filter(it -> it.get(0).equals(force))
                                .map(it -> it.get(1))
                                .sorted()
                                .toList();
                    }
                }),
                "a_key_that_another_force_makes_marks_with_is_not_over"),
        NAMES_NO_KEY_FOR_MARKS(
                (tables, force) -> marking(tables, force, new SoundMarkKeys(tables, force) {
                    @Override
                    public Optional<String> current() {
                        return Optional.empty();
                    }
                }),
                "a_key_that_another_force_makes_marks_with_is_not_over",
                "of_first_keys_for_marks_named_at_once_one_is_the_key",
                "the_key_for_marks_is_named_until_it_is_turned_and_then_over_until_it_is_forgotten"),
        LINKS_WHATEVER_THE_VERSION(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    public void link(StoredLink link) {
                        tables.links.put(List.of(force, link.one(), link.other()), link);
                    }
                }),
                "a_link_is_found_from_both_its_ends_and_changes_one_version_at_a_time"),
        DECIDES_AGAIN(
                (tables, force) -> with(tables, force, new SoundChildren(tables, force) {
                    @Override
                    public void decide(String id, boolean approved) {
                        tables.proposals.computeIfPresent(
                                List.of(force, id), (key, proposal) -> proposal.decided(approved));
                    }
                }),
                "a_proposal_is_decided_once"),
        KEEPS_WHAT_WAITED_BEFORE(
                (tables, force) -> with(tables, force, new SoundApprovals(tables, force) {
                    @Override
                    public void waitOn(String reference, List<WaitingApproval> waiting) {
                        List<WaitingApproval> all =
                                new ArrayList<>(tables.waiting.getOrDefault(List.of(force, reference), List.of()));
                        waiting.stream().filter(it -> !all.contains(it)).forEach(all::add);
                        super.waitOn(reference, all);
                    }
                }),
                "what_waits_no_more_is_not_found"),
        FORGETS_WHAT_WAITS_ABOUT_CHILDREN(
                (tables, force) -> with(tables, force, new SoundApprovals(tables, force) {
                    @Override
                    Stream<WaitingApproval> aboutChildren() {
                        return Stream.of();
                    }
                }),
                "what_waits_on_records_and_about_children_is_found_page_by_page_what_lapses_first_before_the_rest"),
        CONFIRMS_WHATEVER_IT_IS_TOLD(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public Outbox outbox() {
                        return new SoundOutbox(tables, force) {
                            @Override
                            public boolean confirm(String id) {
                                tables.confirmed.add(List.of(force, id));
                                return true;
                            }
                        };
                    }
                },
                "a_notice_waits_until_it_is_confirmed_and_is_queued_once"),
        DOES_NOT_SAY_WHAT_WAS_USED(
                (tables, force) -> new SoundRecords(tables, force) {
                    @Override
                    public List<String> touched() {
                        return List.of();
                    }
                },
                "an_act_can_tell_which_records_and_children_it_used_so_far"),
        KEEPS_HALF_ACTS(
                new SoundRegister() {
                    @Override
                    public synchronized <T> T during(Access access, Act<T> act) {
                        return act.on(records(kept, access.by().force().code()));
                    }
                },
                "an_act_that_fails_keeps_nothing",
                "an_erasure_whose_act_fails_is_none"),
        LOSES_UPDATES(
                new SoundRegister() {
                    @Override
                    public <T> T during(Access access, Act<T> act) {
                        Tables working = kept.copy();
                        T done = act.on(records(working, access.by().force().code()));
                        waitForOthers();
                        kept = working;
                        return done;
                    }
                },
                "of_changes_to_one_version_at_once_exactly_one_is_kept",
                "of_first_keys_for_marks_named_at_once_one_is_the_key",
                "of_registrations_on_one_version_at_once_exactly_one_is_kept",
                "of_incidents_about_one_child_recorded_at_once_each_sees_those_before_it"),
        DOES_NOT_TAKE_THE_CHILD_FOR_THE_ACT(
                new SoundRegister() {
                    @Override
                    public <T> T during(Access access, Act<T> act) {
                        Tables before = kept.copy();
                        Tables working = before.copy();
                        T done = act.on(records(working, access.by().force().code()));
                        waitForOthers();
                        merge(before, working);
                        return done;
                    }

                    private static boolean isGone(List<String> key, Map<?, ?> before, Map<?, ?> after) {
                        return before.containsKey(key) && !after.containsKey(key);
                    }

                    /** Looks at the versions of records and identities once more, and not at what is said of children. */
                    private synchronized void merge(Tables before, Tables working) {
                        Map<List<String>, List<StoredStep>> changed = new HashMap<>(working.steps);
                        changed.entrySet().removeAll(before.steps.entrySet());
                        for (List<String> key : changed.keySet()) {
                            if (!before.steps
                                    .getOrDefault(key, List.of())
                                    .equals(kept.steps.getOrDefault(key, List.of()))) {
                                throw new ChangedMeanwhile();
                            }
                        }
                        Map<List<String>, Integer> registered = new HashMap<>(working.identityVersions);
                        registered.entrySet().removeAll(before.identityVersions.entrySet());
                        for (List<String> key : registered.keySet()) {
                            if (!before.identityVersions
                                    .getOrDefault(key, 0)
                                    .equals(kept.identityVersions.getOrDefault(key, 0))) {
                                throw new ChangedMeanwhile();
                            }
                        }
                        if (!working.markKeys.equals(before.markKeys) && !kept.markKeys.equals(before.markKeys)) {
                            throw new ChangedMeanwhile();
                        }
                        Tables merged = kept.copy();
                        merged.identityVersions.putAll(registered);
                        merged.steps.putAll(changed);
                        changed.keySet().forEach(it -> merged.cards.put(it, working.cards.get(it)));
                        merged.notices.putAll(working.notices);
                        merged.notices
                                .keySet()
                                .removeIf(it -> before.notices.containsKey(it) && !working.notices.containsKey(it));
                        merged.identities.clear();
                        merged.identities.putAll(working.identities);
                        merged.marks.clear();
                        merged.marks.putAll(working.marks);
                        merged.markKeys.putAll(working.markKeys);
                        merged.markKeysOver.clear();
                        merged.markKeysOver.addAll(working.markKeysOver);
                        merged.links.putAll(working.links);
                        merged.proposals.putAll(working.proposals);
                        merged.waiting.putAll(working.waiting);
                        merged.steps.keySet().removeIf(it -> isGone(it, before.steps, working.steps));
                        merged.cards.keySet().removeIf(it -> isGone(it, before.cards, working.cards));
                        merged.waiting.keySet().removeIf(it -> isGone(it, before.waiting, working.waiting));
                        merged.outgoing.keySet().removeIf(it -> isGone(it, before.outgoing, working.outgoing));
                        merged.stones.putAll(working.stones);
                        merged.outgoing.putAll(working.outgoing);
                        merged.contacts.putAll(working.contacts);
                        merged.confirmed.addAll(working.confirmed);
                        kept = merged;
                    }
                },
                "of_incidents_about_one_child_recorded_at_once_each_sees_those_before_it");

        private final SoundRegister register;
        private final Set<String> breaks;

        Saboteur(BiFunction<Tables, String, Records> records, String... breaks) {
            this(
                    new SoundRegister() {
                        @Override
                        Records records(Tables tables, String force) {
                            return records.apply(tables, force);
                        }
                    },
                    breaks);
        }

        Saboteur(SoundRegister register, String... breaks) {
            this.register = register;
            this.breaks = Set.of(breaks);
        }

        SoundRegister register() {
            return register;
        }

        private static Records with(Tables tables, String force, SoundApprovals approvals) {
            return new SoundRecords(tables, force) {
                @Override
                public WaitingApproval.Notes approvals() {
                    return approvals;
                }
            };
        }

        private static Records with(Tables tables, String force, SoundChildren children) {
            return new SoundRecords(tables, force) {
                @Override
                public Children children() {
                    return children;
                }
            };
        }

        private static Records paging(Tables tables, String force, BiPredicate<Place, Place> comesAfter) {
            return new SoundRecords(tables, force) {
                @Override
                public List<IndexCard> due(DueQuery query) {
                    return super.due(new DueQuery(query.until(), Optional.empty(), Integer.MAX_VALUE)).stream()
                            .filter(it -> query.after().stream().allMatch(last -> comesAfter.test(Place.of(it), last)))
                            .limit(query.limit())
                            .toList();
                }
            };
        }

        private static Records marking(Tables tables, String force, SoundMarkKeys names) {
            return new SoundRecords(tables, force) {
                @Override
                public MarkKeys markKeys() {
                    return names;
                }
            };
        }

        private static Records knowing(Tables tables, String force, SoundDirectory directory) {
            return new SoundRecords(tables, force) {
                @Override
                public Directory directory() {
                    return directory;
                }
            };
        }

        private static void waitForOthers() {
            LockSupport.parkNanos(50_000_000);
        }
    }
}
