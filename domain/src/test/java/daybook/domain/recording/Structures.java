package daybook.domain.recording;

import daybook.domain.child.Age;
import daybook.domain.child.Sex;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.ThirdPartyReading;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Incident;
import daybook.domain.incident.IncidentBuilder;
import daybook.domain.incident.Person;
import daybook.domain.incident.ReportedBy;
import daybook.domain.incident.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every structure of one exchange, first with no factor, then with each single factor by each value and author. A number
 * names each; the few that contradict themselves name nothing.
 */
final class Structures {

    private static final int UNKNOWN = -1;
    private static final int[] PICTURED = {9, 10, 12, 13, 15, 16, 17, 18, UNKNOWN};
    private static final int[] OTHERS = {9, 12, 15, 17, 18, UNKNOWN};
    private static final Sex[] SEXES = Sex.values();
    private static final Instant[] REPORTED = {
        Instant.parse("2023-12-04T10:00:00Z"),
        Instant.parse("2024-03-04T10:00:00Z"),
        Instant.parse("2026-05-11T10:00:00Z")
    };
    private static final ForceSettings DEFAULTS = ForceSettings.defaults();
    private static final ForceSettings PUBLICATIONS_ONLY =
            DEFAULTS.thirdPartyReports(ThirdPartyReading.OBSCENE_PUBLICATIONS_ONLY);

    private static final int PAIRS = OTHERS.length * (OTHERS.length + 1) / 2;
    /** Not known, nobody, one, two separately, two together. */
    private static final int ASKED = 2 + OTHERS.length + 2 * PAIRS;
    /** One asker, or a stranger of each age. */
    private static final int RECEIVED = 1 + OTHERS.length;
    /** Not known, not sent, by nobody knows whom, by the pictured, by another of each age. */
    private static final int SENT = 3 + RECEIVED + OTHERS.length * RECEIVED;
    /** Who reports, under which reading of DAYBOOK-07. */
    private static final int REPORTERS = 5;

    private static final Factor[] FACTORS = Arrays.stream(Factor.values())
            .filter(it -> it != Factor.ADULT_INVOLVED)
            .toArray(Factor[]::new);
    /** Not known, requester, sender, pictured, an adult besides; then the answers NO and NOT_KNOWN. */
    private static final int VALUES = 7;

    private static final long SHAPES = (long) PICTURED.length * SEXES.length * 3 * ASKED * SENT;
    private static final long PLAIN = SHAPES * REPORTERS * REPORTED.length;

    static final long SIZE = PLAIN + SHAPES * FACTORS.length * VALUES;

    private final List<Person> people = new ArrayList<>();
    private final ExchangeBuilder exchange = Exchange.of("e1", "pictured");
    private String requester;
    private String sender;
    private long rest;

    private Structures(long number) {
        rest = number;
    }

    /** The case of that number, from 0 to {@link #SIZE}; none if what it says contradicts itself. */
    static Optional<Case> at(long number) {
        return number < PLAIN ? new Structures(number).plain() : new Structures(number - PLAIN).withOneFactor();
    }

    private int choose(int from) {
        int chosen = (int) (rest % from);
        rest /= from;
        return chosen;
    }

    private Optional<Case> plain() {
        return shape() ? reported(choose(REPORTERS), choose(REPORTED.length)) : Optional.empty();
    }

    private Optional<Case> withOneFactor() {
        long number = rest;
        if (!shape()) {
            return Optional.empty();
        }
        Factor factor = FACTORS[choose(FACTORS.length)];
        int value = choose(VALUES);
        // Who reports and when takes its turn: crossing them with everything else would only repeat what is walked
        // above.
        int turn = Long.hashCode(number * 0x9E3779B97F4A7C15L) & 0x7FFFFFFF;
        if (!answer(factor, value, turn)) {
            return Optional.empty();
        }
        return reported(turn / 3 % REPORTERS, turn / 15 % REPORTED.length);
    }

    private boolean answer(Factor factor, int value, int turn) {
        if (value == 5) {
            exchange.with(Circumstance.of(factor, Answer.NO));
            return true;
        }
        if (value == 6) {
            exchange.with(Circumstance.of(factor, Answer.NOT_KNOWN));
            exchange.nothingElse();
            return true;
        }
        String author = switch (value) {
            case 1 -> requester;
            case 2 -> sender;
            case 3 -> "pictured";
            case 4 -> somebody("adult", 30);
            default -> null;
        };
        if (value != 0 && author == null || value == 2 && author.equals("pictured")) {
            return false;
        }
        List<String> by = author == null ? List.of() : List.of(author);
        Demand demand = factor == Factor.EXTORTED ? Demand.values()[turn % 3] : Demand.NOT_KNOWN;
        exchange.with(new Circumstance(factor, Answer.YES, by, List.of(), demand, ""));
        return true;
    }

    private Optional<Case> reported(int reporter, int when) {
        ReportedBy by = new ReportedBy[] {
                    ReportedBy.PARENT_OR_GUARDIAN,
                    ReportedBy.SCHOOL,
                    ReportedBy.SCHOOL,
                    ReportedBy.NOT_KNOWN,
                    ReportedBy.NOT_KNOWN
                }
                [reporter];
        IncidentBuilder incident = Incident.reported("R-1", REPORTED[when])
                .reportedBy(by)
                .people(people)
                .exchange(exchange);
        return Case.ifSound(incident, reporter == 2 || reporter == 4 ? PUBLICATIONS_ONLY : DEFAULTS);
    }

    private boolean shape() {
        Age age = age(PICTURED[choose(PICTURED.length)]);
        people.add(Person.of("pictured", age, SEXES[choose(SEXES.length)]));
        switch (choose(3)) {
            case 0 -> exchange.takenBy("pictured");
            case 1 -> exchange.takenBy(somebody("taker", 15));
            default -> {}
        }
        asked(choose(ASKED));
        return sent(choose(SENT));
    }

    private void asked(int which) {
        if (which == 0) {
            return;
        }
        exchange.requests(List.of());
        if (which == 1) {
            return;
        }
        int one = which - 2;
        if (one < OTHERS.length) {
            requester = somebody("asker-1", OTHERS[one]);
            exchange.requestedBy(requester);
            return;
        }
        int pair = one - OTHERS.length;
        int second = pair % PAIRS;
        int first = 0;
        while (second >= OTHERS.length - first) {
            second -= OTHERS.length - first;
            first++;
        }
        requester = somebody("asker-1", OTHERS[first]);
        String other = somebody("asker-2", OTHERS[first + second]);
        exchange.requests(
                pair < PAIRS
                        ? List.of(Request.by(requester), Request.by(other))
                        : List.of(Request.by(requester, other)));
    }

    private boolean sent(int which) {
        switch (which) {
            case 0:
                return true;
            case 1:
                exchange.sent(Answer.NO);
                return true;
            case 2:
                exchange.sent(Answer.YES);
                return true;
            default:
                int known = which - 3;
                int to = known % RECEIVED;
                int by = known / RECEIVED;
                if (to == 0 && requester == null) {
                    return false;
                }
                sender = by == 0 ? "pictured" : somebody("sender", OTHERS[by - 1]);
                exchange.sent(sender, to == 0 ? requester : somebody("stranger", OTHERS[to - 1]));
                return true;
        }
    }

    private static Age age(int years) {
        return years == UNKNOWN ? Age.NOT_KNOWN : Age.of(years);
    }

    private String somebody(String id, int years) {
        people.add(Person.of(id, age(years), SEXES[people.size() % SEXES.length]));
        return id;
    }
}
