package daybook.application.service;

import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.Expected;
import daybook.application.port.in.RequestReport;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Request;
import daybook.domain.recording.Offence;
import java.util.ArrayList;
import java.util.List;

/** One exchange of a report being read. */
final class ReadExchange {

    private static final String NO_ID = "refused-id";

    private final ExchangeReport report;
    private final int index;
    private final ReadPeople people;
    private final Refusals refusals;

    ReadExchange(ExchangeReport report, int index, ReadPeople people, Refusals refusals) {
        this.report = report;
        this.index = index;
        this.people = people;
        this.refusals = refusals;
    }

    Exchange toExchange() {
        ExchangeBuilder exchange = Exchange.of(id(), person("pictured", report.pictured()));
        if (report.takenBy() != null) {
            exchange.takenBy(people.idOf(report.takenBy()));
        }
        if (report.imagery() != null) {
            exchange.imagery(report.imagery());
        }
        if (report.requests() != null) {
            exchange.requests(requests(report.requests()));
        }
        sending(exchange);
        if (report.on() != null) {
            exchange.on(report.on());
        }
        if (report.online() != null) {
            exchange.online(report.online());
        }
        circumstances(exchange);
        leadOffence(exchange);
        return exchange.build();
    }

    private String id() {
        if (report.id() == null) {
            refusals.add(at("id"), Expected.ID);
            return NO_ID + "-" + index;
        }
        return report.id();
    }

    private String person(String property, String mention) {
        if (mention == null) {
            refusals.add(at(property), Expected.PERSON);
            return NO_ID;
        }
        return people.idOf(mention);
    }

    private List<Request> requests(List<RequestReport> reported) {
        if (reported.size() > Incident.MOST) {
            refusals.add(at("requests"), Expected.AT_MOST);
        }
        List<Request> requests = new ArrayList<>(reported.size());
        for (int i = 0; i < reported.size(); i++) {
            List<String> by = reported.get(i).by();
            if (by == null || by.isEmpty()) {
                refusals.add(at("requests[" + i + "].by"), Expected.ASKERS);
            } else {
                requests.add(new Request(ids(by)));
            }
        }
        return requests;
    }

    private void sending(ExchangeBuilder exchange) {
        if (report.sent() != null) {
            exchange.sent(report.sent());
        }
        if (report.sentBy() != null) {
            exchange.sentBy(people.idOf(report.sentBy()));
        }
        if (report.sentTo() != null) {
            exchange.sentTo(ids(report.sentTo()));
        }
        if (report.otherRecipients() != null) {
            exchange.otherRecipients(report.otherRecipients());
        }
    }

    private void circumstances(ExchangeBuilder exchange) {
        if (report.circumstances() != null) {
            new ReadCircumstances(report.circumstances(), index, people, refusals).into(exchange);
        }
        if (report.otherCircumstances() == Answer.NO) {
            exchange.nothingElse();
        } else if (report.otherCircumstances() == Answer.YES) {
            refusals.add(at("otherCircumstances"), "expected NO or NOT_KNOWN; what is so is listed");
        }
    }

    private void leadOffence(ExchangeBuilder exchange) {
        String code = report.leadOffence();
        if (code != null && Offence.under(code).isEmpty()) {
            refusals.add(at("leadOffence"), "expected the code of an offence that Daybook knows, as 086/02");
        } else if (code != null) {
            exchange.leadOffence(code);
        }
    }

    private List<String> ids(List<String> mentions) {
        return people.idsOf(mentions);
    }

    private String at(String property) {
        return "exchanges[" + index + "]." + property;
    }
}
