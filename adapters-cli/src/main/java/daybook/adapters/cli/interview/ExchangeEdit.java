package daybook.adapters.cli.interview;

import daybook.application.port.in.CircumstanceReport;
import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.RequestReport;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An exchange while one answer is entered in it. */
final class ExchangeEdit {

    private final ExchangeReport before;
    private final List<CircumstanceReport> circumstances;
    String pictured;
    String takenBy;
    Imagery imagery;
    List<RequestReport> requests;
    Answer sent;
    String sentBy;
    List<String> sentTo;
    Answer otherRecipients;
    LocalDate on;
    Answer online;

    private ExchangeEdit(ExchangeReport before) {
        this.before = before;
        circumstances = before.circumstances() == null ? new ArrayList<>() : new ArrayList<>(before.circumstances());
        pictured = before.pictured();
        takenBy = before.takenBy();
        imagery = before.imagery();
        requests = before.requests();
        sent = before.sent();
        sentBy = before.sentBy();
        sentTo = before.sentTo();
        otherRecipients = before.otherRecipients();
        on = before.on();
        online = before.online();
    }

    static ExchangeReport begin(String id, Consumer<ExchangeEdit> first) {
        ExchangeReport nothing =
                new ExchangeReport(id, null, null, null, null, null, null, null, null, null, null, null, null, null);
        return change(nothing, first);
    }

    static ExchangeReport change(ExchangeReport before, Consumer<ExchangeEdit> change) {
        ExchangeEdit edit = new ExchangeEdit(before);
        change.accept(edit);
        return edit.toReport();
    }

    void factor(Factor factor, Answer answer) {
        enter(new CircumstanceReport(factor, answer, null, null, null, null));
    }

    void broughtAbout(Factor factor, List<String> by) {
        CircumstanceReport known = known(factor);
        enter(new CircumstanceReport(factor, Answer.YES, by, known.on(), known.demand(), known.note()));
    }

    void demanded(Factor factor, Demand demand) {
        CircumstanceReport known = known(factor);
        enter(new CircumstanceReport(factor, Answer.YES, known.by(), known.on(), demand, known.note()));
    }

    void alsoTo(List<String> people) {
        List<String> all = sentTo == null ? new ArrayList<>() : new ArrayList<>(sentTo);
        all.addAll(people);
        sentTo = all;
    }

    private CircumstanceReport known(Factor factor) {
        return circumstances.stream()
                .filter(it -> it.factor() == factor)
                .findFirst()
                .orElse(new CircumstanceReport(factor, Answer.YES, null, null, null, null));
    }

    private void enter(CircumstanceReport circumstance) {
        circumstances.removeIf(it -> it.factor() == circumstance.factor());
        circumstances.add(circumstance);
    }

    private ExchangeReport toReport() {
        return new ExchangeReport(
                before.id(),
                pictured,
                takenBy,
                imagery,
                requests,
                sent,
                sentBy,
                sentTo,
                otherRecipients,
                on,
                online,
                circumstances.isEmpty() ? null : circumstances,
                before.otherCircumstances(),
                before.leadOffence());
    }
}
