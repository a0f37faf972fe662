package daybook.domain.recording;

import daybook.domain.child.Age;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import java.time.LocalDate;

/** A made-up incident as one would state it to the builders. Test data only: it prints what production masks. */
final class Printed {

    private Printed() {}

    static String facts(Case it) {
        Incident incident = it.incident();
        StringBuilder facts = new StringBuilder("reported " + incident.reportedOn() + " by " + incident.reportedBy());
        facts.append(", place ").append(incident.place());
        facts.append(", settings ").append(it.settings().echo()).append('\n');
        for (Person person : incident.people()) {
            facts.append("  person ").append(person.id()).append(' ');
            facts.append(age(person.age(), incident.reportedOn()));
            facts.append(' ').append(person.sex()).append('\n');
        }
        for (Exchange exchange : incident.exchanges()) {
            facts.append("  exchange ").append(exchange.id()).append(" of ").append(exchange.pictured());
            exchange.takenBy().ifPresent(by -> facts.append(" .takenBy(" + by + ")"));
            facts.append(" .imagery(").append(exchange.imagery()).append(')');
            if (exchange.requestsKnown()) {
                facts.append(" .requests(")
                        .append(exchange.requests().stream()
                                .map(request -> request.by())
                                .toList());
                facts.append(')');
            }
            facts.append(" .sent(").append(exchange.sent()).append(')');
            exchange.sentBy().ifPresent(by -> facts.append(" .sent(" + by + " to " + exchange.sentTo() + ")"));
            facts.append(" .otherRecipients(")
                    .append(exchange.otherRecipients())
                    .append(')');
            exchange.on().ifPresent(day -> facts.append(" .on(" + day + ")"));
            exchange.leadOffence().ifPresent(lead -> facts.append(" .leadOffence(" + lead + ")"));
            for (Factor factor : Factor.values()) {
                if (factor != Factor.ADULT_INVOLVED) {
                    facts.append(circumstance(exchange.circumstance(factor)));
                }
            }
            facts.append('\n');
        }
        return facts.toString();
    }

    private static String age(Age age, LocalDate reported) {
        if (!age.isKnown()) {
            return "age not known";
        }
        if (age.isStated()) {
            return age.on(reported, reported) + " stated";
        }
        LocalDate day = reported;
        while (age.on(day, reported) == age.on(reported, reported)) {
            day = day.minusDays(1);
        }
        return age.on(reported, reported) + " since " + day.plusDays(1);
    }

    private static String circumstance(Circumstance it) {
        if (it.answer() == Answer.NO) {
            return "";
        }
        String by = it.by().isEmpty() ? "" : " by " + it.by();
        String on = it.on().isEmpty() ? "" : " upon " + it.on();
        String demand = it.demand() == Demand.NOT_KNOWN ? "" : " demanding " + it.demand();
        return " ." + it.factor() + "=" + it.answer() + by + on + demand;
    }
}
