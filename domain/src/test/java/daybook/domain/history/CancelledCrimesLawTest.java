package daybook.domain.history;

import static daybook.domain.history.Entries.crime;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.child.Role;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.recording.Involvement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is counted on a report of which crimes were cancelled, against a second telling; each law is seen to fail. */
class CancelledCrimesLawTest {

    private static final int MANY = 4_000;
    private static final List<String> CHILDREN = List.of("one", "two", "three");

    private int counted;
    private int cancelled;

    /** How an entry follows the crimes. */
    private interface Follows {

        HistoryEntry follow(HistoryEntry entry, String child, List<CrimeFate> crimes);
    }

    /** The rule broken on purpose, each in one way. */
    private enum Broken implements Follows {
        GOES_BY_THE_REPORT {
            @Override
            public HistoryEntry follow(HistoryEntry entry, String child, List<CrimeFate> crimes) {
                return entry.onRecord("nobody", crimes);
            }
        },
        FORGETS_CANCELLATIONS {
            @Override
            public HistoryEntry follow(HistoryEntry entry, String child, List<CrimeFate> crimes) {
                return entry.onRecord(child, with(Optional.empty(), crimes));
            }
        },
        TAKES_A_TRANSFER_FOR_NOTHING_LEFT {
            @Override
            public HistoryEntry follow(HistoryEntry entry, String child, List<CrimeFate> crimes) {
                List<CrimeFate> gone = crimes.stream()
                        .map(it -> it.cancelled().isPresent()
                                ? new CrimeFate(
                                        it.crime(), it.isLedTo(), Optional.of(CancellationGround.RECORDED_IN_ERROR))
                                : it)
                        .toList();
                return entry.onRecord(child, gone);
            }
        },
        GOES_BY_THE_LAST_CRIME {
            @Override
            public HistoryEntry follow(HistoryEntry entry, String child, List<CrimeFate> crimes) {
                return entry.onRecord(child, crimes.subList(Math.max(0, crimes.size() - 1), crimes.size()));
            }
        };

        private static List<CrimeFate> with(Optional<CancellationGround> ground, List<CrimeFate> crimes) {
            return crimes.stream()
                    .map(it -> new CrimeFate(it.crime(), it.isLedTo(), ground))
                    .toList();
        }
    }

    /** A random report: up to four crimes with up to three children on each, and what became of each. */
    private static List<CrimeFate> crimes(Random random) {
        List<CrimeFate> crimes = new ArrayList<>();
        for (int many = random.nextInt(5); many > 0; many--) {
            List<Involvement> people = new ArrayList<>();
            for (String child : CHILDREN) {
                if (random.nextInt(2) == 0) {
                    Role role = Role.values()[random.nextInt(Role.values().length)];
                    people.add(new Involvement(child, role, OptionalInt.of(10 + random.nextInt(8))));
                }
            }
            CancellationGround[] grounds = CancellationGround.values();
            Optional<CancellationGround> ground =
                    random.nextInt(2) == 0 ? Optional.empty() : Optional.of(grounds[random.nextInt(grounds.length)]);
            crimes.add(new CrimeFate(crime(people.toArray(Involvement[]::new)), true, ground));
        }
        return crimes;
    }

    private static HistoryEntry asked() {
        return Entries.on("R-1", "2026-05-11", Entries.ASKED);
    }

    /** A child who asked: counted by a crime they answer for that stands, or for want of any crime of theirs. */
    private static boolean isCounted(String child, List<CrimeFate> crimes) {
        boolean onAny = false;
        boolean answers = false;
        boolean anyLeft = crimes.isEmpty();
        for (CrimeFate it : crimes) {
            String ground = it.cancelled().map(CancellationGround::code).orElse("");
            boolean left = !List.of("C2", "C3", "C4").contains(ground);
            anyLeft |= left;
            for (Involvement one : it.crime().people()) {
                if (one.person().equals(child)) {
                    onAny = true;
                    answers |= left
                            && List.of("SUSPECT", "PERSON_INVOLVED")
                                    .contains(one.role().name());
                }
            }
        }
        return onAny ? answers : anyLeft;
    }

    private Optional<String> countsOtherwise(Follows rule) {
        for (int seed = 0; seed < MANY; seed++) {
            List<CrimeFate> crimes = crimes(new Random(seed * 0x9E3779B97F4A7C15L));
            for (String child : CHILDREN) {
                Standing standing = rule.follow(asked(), child, crimes).standing();
                counted += standing.counts() ? 1 : 0;
                cancelled += standing == Standing.ALL_CRIMES_CANCELLED ? 1 : 0;
                if (standing.counts() != isCounted(child, crimes)) {
                    return Optional.of("seed " + seed + " " + child + ": " + standing);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> orderMatters(Follows rule) {
        for (int seed = 0; seed < MANY; seed++) {
            Random random = new Random(seed * 0x9E3779B97F4A7C15L);
            List<CrimeFate> crimes = crimes(random);
            List<CrimeFate> shuffled = new ArrayList<>(crimes);
            Collections.shuffle(shuffled, random);
            for (String child : CHILDREN) {
                HistoryEntry once = rule.follow(asked(), child, crimes);
                if (!once.equals(rule.follow(asked(), child, shuffled))
                        || !once.equals(rule.follow(once, child, shuffled))) {
                    return Optional.of("seed " + seed + " " + child);
                }
            }
        }
        return Optional.empty();
    }

    @Test
    void a_child_counts_exactly_while_a_crime_they_answer_for_stands() {
        assertEquals(Optional.empty(), countsOtherwise(HistoryEntry::onRecord));
        assertTrue(counted > MANY / 4 && cancelled > MANY / 4, counted + " counted, " + cancelled + " cancelled");
    }

    @Test
    void the_order_of_crimes_and_cancellations_does_not_matter_nor_that_they_were_followed_before() {
        assertEquals(Optional.empty(), orderMatters(HistoryEntry::onRecord));
    }

    @ParameterizedTest
    @EnumSource(Broken.class)
    void a_rule_that_counts_otherwise_is_caught(Broken broken) {
        assertTrue(countsOtherwise(broken).isPresent());
    }

    @Test
    void a_rule_that_goes_by_the_order_is_caught() {
        assertTrue(orderMatters(Broken.GOES_BY_THE_LAST_CRIME).isPresent());
    }
}
