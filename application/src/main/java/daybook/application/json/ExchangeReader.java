package daybook.application.json;

import daybook.application.port.in.CircumstanceReport;
import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.RequestReport;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Incident;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Reads an exchange with its requests and circumstances. */
final class ExchangeReader {

    static final Names EXCHANGE = Names.of(
            "id",
            "pictured",
            "takenBy",
            "imagery",
            "requests",
            "sent",
            "sentBy",
            "sentTo",
            "otherRecipients",
            "on",
            "online",
            "circumstances",
            "otherCircumstances",
            "leadOffence");

    static final Names REQUEST = Names.of("by");
    static final Names CIRCUMSTANCE = Names.of("factor", "answer", "by", "on", "demand", "note");

    static final Words<Answer> ANSWERS = ReportReader.ANSWERS;
    static final Words<Answer> NO_OR_NOT_KNOWN = Words.allBut(Answer.YES, Answer.values());
    static final Words<Imagery> IMAGERY = Words.of(Imagery.values());
    static final Words<Demand> DEMANDS = Words.of(Demand.values());
    static final Words<Factor> FACTORS = Words.allBut(Factor.ADULT_INVOLVED, Factor.values());

    private ExchangeReader() {}

    static ExchangeReport exchange(Reading in) throws IOException {
        if (!in.beginsObject(EXCHANGE)) {
            return null;
        }
        String id = null;
        String pictured = null;
        String takenBy = null;
        Imagery imagery = null;
        List<RequestReport> requests = null;
        Answer sent = null;
        String sentBy = null;
        List<String> sentTo = null;
        Answer otherRecipients = null;
        LocalDate on = null;
        Answer online = null;
        List<CircumstanceReport> circumstances = null;
        Answer otherCircumstances = null;
        String leadOffence = null;
        for (String name = in.nextName(EXCHANGE); name != null; name = in.nextName(EXCHANGE)) {
            switch (name) {
                case "id" -> id = in.text();
                case "pictured" -> pictured = in.text();
                case "takenBy" -> takenBy = in.text();
                case "imagery" -> imagery = in.word(IMAGERY);
                case "requests" -> requests = in.list(Incident.MOST, ExchangeReader::request);
                case "sent" -> sent = in.word(ANSWERS);
                case "sentBy" -> sentBy = in.text();
                case "sentTo" -> sentTo = in.list(Incident.MOST, Reading::text);
                case "otherRecipients" -> otherRecipients = in.word(ANSWERS);
                case "on" -> on = in.day();
                case "online" -> online = in.word(ANSWERS);
                case "circumstances" -> circumstances = in.list(FACTORS.names().size(), ExchangeReader::circumstance);
                case "otherCircumstances" -> otherCircumstances = in.word(NO_OR_NOT_KNOWN);
                default -> leadOffence = in.text();
            }
        }
        return new ExchangeReport(
                id,
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
                circumstances,
                otherCircumstances,
                leadOffence);
    }

    private static RequestReport request(Reading in) throws IOException {
        if (!in.beginsObject(REQUEST)) {
            return null;
        }
        List<String> by = null;
        while (in.nextName(REQUEST) != null) {
            by = in.list(Incident.MOST, Reading::text);
        }
        return new RequestReport(by);
    }

    private static CircumstanceReport circumstance(Reading in) throws IOException {
        if (!in.beginsObject(CIRCUMSTANCE)) {
            return null;
        }
        Factor factor = null;
        Answer answer = null;
        List<String> by = null;
        List<String> on = null;
        Demand demand = null;
        String note = null;
        for (String name = in.nextName(CIRCUMSTANCE); name != null; name = in.nextName(CIRCUMSTANCE)) {
            switch (name) {
                case "factor" -> factor = in.word(FACTORS);
                case "answer" -> answer = in.word(ANSWERS);
                case "by" -> by = in.list(Incident.MOST, Reading::text);
                case "on" -> on = in.list(Incident.MOST, Reading::text);
                case "demand" -> demand = in.word(DEMANDS);
                default -> note = in.text();
            }
        }
        return new CircumstanceReport(factor, answer, by, on, demand, note);
    }
}
