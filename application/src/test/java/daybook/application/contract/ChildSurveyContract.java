package daybook.application.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.port.out.Access;
import daybook.application.port.out.ChildSurvey;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.IndexCard;
import daybook.application.port.out.StoredLink;
import daybook.application.port.out.StoredNotice;
import daybook.application.port.out.StoredStep;
import daybook.domain.guidance.Force;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every survey of a register's children promises. */
public interface ChildSurveyContract {

    Force NORTH = new Force("NORTH");

    Force SOUTH = new Force("SOUTH");

    /** More than any store asks for at once. */
    int MANY = 1_500;

    /** A register in which nothing is entered yet, and the survey of it. */
    Surveyed emptyRegister();

    /** Both of one storage. */
    record Surveyed(IncidentRegister register, ChildSurvey survey) {

        void act(Force force, Consumer<Records> work) {
            Acting who = new Acting("PC.1", force, ActingRole.RECORDER, "to test");
            Access access = new Access(
                    UUID.randomUUID().toString(),
                    Instant.parse("2026-05-11T16:00:00Z"),
                    who,
                    Operation.RECORD_INCIDENT,
                    "");
            register.during(access, records -> {
                work.accept(records);
                return true;
            });
        }

        List<StoredNotice> notices(String... children) {
            return survey.notices(NORTH, Set.of(children));
        }

        List<StoredLink> links(String... children) {
            return survey.links(NORTH, Set.of(children));
        }
    }

    private static void note(Records records, String reference, String... children) {
        records.add(
                new StoredStep(reference, 1, "recorded"),
                new IndexCard(reference, LocalDate.of(2026, 5, 11), Optional.empty(), true, Optional.empty()));
        for (String child : children) {
            records.notices(Set.of(child));
            records.note(List.of(new StoredNotice(child, reference, reference + " of " + child)));
        }
    }

    private static StoredNotice notice(String child, String reference) {
        return new StoredNotice(child, reference, reference + " of " + child);
    }

    private static StoredLink link(String one, String other, int version, boolean together) {
        return new StoredLink(one, other, version, together, "said");
    }

    @Test
    default void of_children_whom_nobody_named_nothing_is_known() {
        Surveyed empty = emptyRegister();

        assertEquals(List.of(), empty.notices("C-1", "C-2"));
        assertEquals(List.of(), empty.links("C-1", "C-2"));
        assertEquals(List.of(), empty.notices());
        assertEquals(List.of(), empty.links());
    }

    @Test
    default void what_records_say_is_told_of_those_asked_for_and_of_nobody_else() {
        Surveyed office = emptyRegister();
        office.act(NORTH, records -> note(records, "R-2", "C-2", "C-1"));
        office.act(NORTH, records -> note(records, "R-1", "C-1", "C-10", "C-3"));

        assertEquals(
                List.of(notice("C-1", "R-1"), notice("C-1", "R-2"), notice("C-3", "R-1")),
                office.notices("C-3", "C-1", "C-4"));
    }

    @Test
    default void links_are_told_from_either_end_once_and_together_or_no_longer() {
        Surveyed office = emptyRegister();
        office.act(NORTH, records -> {
            records.children().link(link("C-1", "C-2", 1, true));
            records.children().link(link("C-2", "C-3", 1, true));
            records.children().link(link("C-4", "C-5", 1, true));
        });
        office.act(NORTH, records -> records.children().link(link("C-1", "C-2", 2, false)));
        List<StoredLink> both = List.of(link("C-1", "C-2", 2, false), link("C-2", "C-3", 1, true));

        assertEquals(both, office.links("C-2"));
        assertEquals(both, office.links("C-1", "C-3"));
        assertEquals(both, office.links("C-1", "C-2", "C-3"));
        assertEquals(List.of(), office.links("C-6"));
    }

    @Test
    default void nothing_of_another_force_is_seen() {
        Surveyed office = emptyRegister();
        office.act(SOUTH, records -> {
            note(records, "R-1", "C-1");
            records.children().link(link("C-1", "C-2", 1, true));
        });

        assertEquals(List.of(), office.notices("C-1", "C-2"));
        assertEquals(List.of(), office.links("C-1", "C-2"));
        assertEquals(1, office.survey().notices(SOUTH, Set.of("C-1")).size());
        assertEquals(1, office.survey().links(SOUTH, Set.of("C-2")).size());
    }

    @Test
    default void many_children_are_told_of_at_once() {
        Surveyed office = emptyRegister();
        Set<String> all = new TreeSet<>();
        List<StoredNotice> expected = new ArrayList<>();
        office.act(NORTH, records -> {
            note(records, "R-1");
            for (int i = 1_000; i < 1_000 + MANY; i++) {
                all.add("C-" + i);
                expected.add(notice("C-" + i, "R-1"));
                records.notices(Set.of("C-" + i));
                records.note(List.of(notice("C-" + i, "R-1")));
                records.children().link(link("C-" + i, "D-" + i, 1, true));
            }
        });

        assertEquals(expected, office.survey().notices(NORTH, all));
        assertEquals(MANY, office.survey().links(NORTH, all).size());
    }

    @Test
    default void an_act_is_seen_once_it_is_kept_and_not_if_it_is_not() {
        Surveyed office = emptyRegister();
        office.act(NORTH, records -> note(records, "R-1", "C-1"));
        assertEquals(List.of(notice("C-1", "R-1")), office.notices("C-1"));

        assertThrows(
                IllegalStateException.class,
                () -> office.act(NORTH, records -> {
                    note(records, "R-2", "C-1");
                    throw new IllegalStateException("not kept");
                }));
        assertEquals(List.of(notice("C-1", "R-1")), office.notices("C-1"));

        office.act(NORTH, records -> records.forget("C-1", "R-1"));
        assertEquals(List.of(), office.notices("C-1"));
    }
}
