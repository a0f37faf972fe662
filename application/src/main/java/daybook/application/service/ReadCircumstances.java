package daybook.application.service;

import daybook.application.port.in.CircumstanceReport;
import daybook.application.port.in.Expected;
import daybook.application.port.in.PlainTextRule;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Demand;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a report says of the factors in one exchange, being read. */
final class ReadCircumstances {

    private final List<CircumstanceReport> reported;
    private final int exchange;
    private final ReadPeople people;
    private final Refusals refusals;

    ReadCircumstances(List<CircumstanceReport> reported, int exchange, ReadPeople people, Refusals refusals) {
        this.reported = reported;
        this.exchange = exchange;
        this.people = people;
        this.refusals = refusals;
    }

    void into(ExchangeBuilder builder) {
        Set<Factor> said = EnumSet.noneOf(Factor.class);
        for (int i = 0; i < reported.size(); i++) {
            CircumstanceReport report = reported.get(i);
            String note = note(report.note(), i);
            if (isWhole(report, i)) {
                if (said.add(report.factor())) {
                    builder.with(circumstance(report, note));
                } else {
                    refusals.add(at(i) + ".factor", Expected.ONCE);
                }
            }
        }
    }

    private boolean isWhole(CircumstanceReport report, int i) {
        boolean entered = report.factor() != null && !report.factor().isDerived();
        if (!entered) {
            refusals.add(at(i) + ".factor", Expected.FACTOR);
        }
        if (report.answer() == null) {
            refusals.add(at(i) + ".answer", Expected.ANSWER);
        }
        return entered && report.answer() != null;
    }

    private Circumstance circumstance(CircumstanceReport report, String note) {
        return new Circumstance(
                report.factor(),
                report.answer(),
                ids(report.by()),
                ids(report.on()),
                report.demand() == null ? Demand.NOT_KNOWN : report.demand(),
                note);
    }

    private String note(String note, int i) {
        if (note == null) {
            return "";
        }
        if (!PlainTextRule.isPlain(note)) {
            refusals.add(at(i) + ".note", Expected.PLAIN_TEXT);
            return "";
        }
        return note;
    }

    private List<String> ids(List<String> mentions) {
        return mentions == null ? List.of() : people.idsOf(mentions);
    }

    private String at(int i) {
        return "exchanges[" + exchange + "].circumstances[" + i + "]";
    }
}
