package daybook.application.wiring;

import daybook.application.port.in.CircumstanceReport;
import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import daybook.application.port.in.RequestReport;
import daybook.domain.child.Sex;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Factor;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Reports that are sound but for values at, within and beyond the bounds of their shape. */
final class ReportsOutOfShape {

    /** Every place that carries a constraint. */
    static final Set<String> PLACES = new TreeSet<>(Set.of(
            "reference",
            "force",
            "reportedAt",
            "lateRationale",
            "sameOccasionAs",
            "people",
            "people[].id",
            "people[].age",
            "people[].child",
            "exchanges",
            "exchanges[].id",
            "exchanges[].pictured",
            "exchanges[].requests",
            "exchanges[].requests[].by",
            "exchanges[].circumstances[].factor",
            "exchanges[].circumstances[].answer",
            "exchanges[].circumstances[].note"));

    private static final OffsetDateTime REPORTED = OffsetDateTime.parse("2026-05-11T09:30:00Z");

    private final Random random;

    private ReportsOutOfShape(Random random) {
        this.random = random;
    }

    static IncidentReport next(Random random) {
        return new ReportsOutOfShape(random).report();
    }

    private IncidentReport report() {
        String asked = rarely() ? text("aZ9-", 30) : "asked";
        String asking = rarely() ? text("b0Y-", 30) : "asking";
        List<PersonReport> people = new ArrayList<>();
        people.add(person(asked));
        people.add(person(asking));
        List<ExchangeReport> exchanges = new ArrayList<>();
        int more = rarely() ? oneOf(0, 98, 99, 100) : 0;
        List<String> recipients = new ArrayList<>(List.of(asking));
        for (int i = 0; i < (random.nextBoolean() ? more : 0); i++) {
            people.add(new PersonReport("more-" + i, null, null, null, null));
            recipients.add("more-" + i);
        }
        for (int i = 0; i < (people.size() > 2 ? 1 : 1 + more); i++) {
            exchanges.add(i < 3 ? exchange(i, asked, asking, recipients) : sound(i, asked, asking));
        }
        return new IncidentReport(
                rarely() ? text("aZ9-/.", 62) : "R/1",
                rarely() ? text("AZ9-", 14) : null,
                rarely() ? null : REPORTED,
                REPORTED.plusHours(1),
                rarely() ? note() : null,
                null,
                null,
                null,
                null,
                rarely() ? text("aZ9-/.", 62) : null,
                null,
                rarely() && rarely() ? oneOf(null, List.of()) : people,
                rarely() && rarely() ? oneOf(null, List.of()) : exchanges);
    }

    private PersonReport person(String id) {
        return new PersonReport(
                rarely() && rarely() ? null : id,
                null,
                rarely() ? oneOf(-1, 0, 1, 119, 120, 121, Integer.MAX_VALUE, Integer.MIN_VALUE) : null,
                Sex.FEMALE,
                rarely() ? text("aZ9-/.", 62) : null);
    }

    private ExchangeReport exchange(int i, String asked, String asking, List<String> recipients) {
        return new ExchangeReport(
                rarely() ? oneOf(null, "", "x".repeat(33), "x.y", "x " + i) : "x" + i,
                rarely() && rarely() ? null : asked,
                null,
                null,
                rarely() ? requests(asking) : null,
                Answer.YES,
                asked,
                recipients,
                null,
                null,
                null,
                rarely() ? List.of(circumstance()) : null,
                null,
                null);
    }

    private static ExchangeReport sound(int i, String asked, String asking) {
        return new ExchangeReport(
                "x" + i, asked, null, null, null, null, asked, List.of(asking), null, null, null, null, null, null);
    }

    private List<RequestReport> requests(String asking) {
        List<RequestReport> requests = new ArrayList<>();
        int some = oneOf(0, 1, 2, 99, 100, 101);
        for (int i = 0; i < some; i++) {
            requests.add(new RequestReport(random.nextInt(2 + some) == 0 ? oneOf(null, List.of()) : List.of(asking)));
        }
        return requests;
    }

    private CircumstanceReport circumstance() {
        return new CircumstanceReport(
                rarely() ? null : Factor.OTHER, rarely() ? null : Answer.YES, null, null, null, note());
    }

    private String note() {
        return oneOf(
                "", "plain", words(199), words(200), words(201), "a\u0000b", "a\u200bb", "ab".repeat(32), "\ud800");
    }

    private String text(String alphabet, int around) {
        int length = oneOf(0, 1, 2, around, around + 1, around + 2, around + 3, around + 4);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text + oneOf("", "", "", "", " ", "_", "\n", "\u00e9", "\u0661");
    }

    private static String words(int length) {
        return "word ".repeat(length / 5 + 1).substring(0, length);
    }

    private boolean rarely() {
        return random.nextInt(8) == 0;
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
