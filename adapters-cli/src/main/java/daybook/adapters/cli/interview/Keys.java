package daybook.adapters.cli.interview;

import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.PersonReport;

/** Names what a question is about by the ids in the report, which stay when the order changes. */
final class Keys {

    static final String REPORTED_BY = "reportedBy";
    static final String PLACE = "place";

    private Keys() {}

    static String of(PersonReport person, String property) {
        return "people[" + person.id() + "]." + property;
    }

    static String of(ExchangeReport exchange, String property) {
        return "exchanges[" + exchange.id() + "]." + property;
    }
}
