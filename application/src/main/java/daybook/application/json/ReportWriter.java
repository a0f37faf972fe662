package daybook.application.json;

import com.fasterxml.jackson.core.JsonGenerator;
import daybook.application.port.in.CircumstanceReport;
import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import daybook.application.port.in.RequestReport;
import java.io.IOException;
import java.util.List;

/** Writes a report as it is read, in the order of the wire format and without what was left out. */
final class ReportWriter {

    private final JsonGenerator out;

    private ReportWriter(JsonGenerator out) {
        this.out = out;
    }

    static void write(IncidentReport report, JsonGenerator out) throws IOException {
        new ReportWriter(out).report(report);
    }

    private void report(IncidentReport report) throws IOException {
        out.writeStartObject();
        said("reference", report.reference());
        said("force", report.force());
        said("reportedAt", report.reportedAt() == null ? null : Moments.written(report.reportedAt()));
        said("recordedAt", report.recordedAt() == null ? null : Moments.written(report.recordedAt()));
        said("lateRationale", report.lateRationale());
        said("reportedBy", report.reportedBy());
        said("place", report.place());
        said("schoolPremises", report.schoolPremises());
        said("crimeRequested", report.crimeRequested());
        said("sameOccasionAs", report.sameOccasionAs());
        texts("flags", report.flags());
        list("people", report.people(), this::person);
        list("exchanges", report.exchanges(), this::exchange);
        out.writeEndObject();
    }

    private void person(PersonReport person) throws IOException {
        said("id", person.id());
        said("dateOfBirth", person.dateOfBirth());
        if (person.age() != null) {
            out.writeNumberField("age", person.age());
        }
        said("sex", person.sex());
        said("child", person.child());
    }

    private void exchange(ExchangeReport exchange) throws IOException {
        said("id", exchange.id());
        said("pictured", exchange.pictured());
        said("takenBy", exchange.takenBy());
        said("imagery", exchange.imagery());
        list("requests", exchange.requests(), this::request);
        said("sent", exchange.sent());
        said("sentBy", exchange.sentBy());
        texts("sentTo", exchange.sentTo());
        said("otherRecipients", exchange.otherRecipients());
        said("on", exchange.on());
        said("online", exchange.online());
        list("circumstances", exchange.circumstances(), this::circumstance);
        said("otherCircumstances", exchange.otherCircumstances());
        said("leadOffence", exchange.leadOffence());
    }

    private void request(RequestReport request) throws IOException {
        texts("by", request.by());
    }

    private void circumstance(CircumstanceReport circumstance) throws IOException {
        said("factor", circumstance.factor());
        said("answer", circumstance.answer());
        texts("by", circumstance.by());
        texts("on", circumstance.on());
        said("demand", circumstance.demand());
        said("note", circumstance.note());
    }

    private void said(String name, Object value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value.toString());
        }
    }

    private void texts(String name, List<?> values) throws IOException {
        if (values != null) {
            out.writeArrayFieldStart(name);
            for (Object value : values) {
                out.writeString(value.toString());
            }
            out.writeEndArray();
        }
    }

    private <T> void list(String name, List<T> values, Content<T> content) throws IOException {
        if (values != null) {
            out.writeArrayFieldStart(name);
            for (T value : values) {
                out.writeStartObject();
                content.write(value);
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    /** Writes the properties of one object. */
    private interface Content<T> {

        void write(T value) throws IOException;
    }
}
