package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.RecordedIncident;

/** Says which rows were rejected and what a file lacks, and hands everything on. */
record Rejections(AuditRecords.Told told, Console console) implements AuditRecords.Told {

    @Override
    public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
        told.audited(incident, result, places);
    }

    @Override
    public void rejected(RowPlace place, String message) {
        console.problem(place.toString(), message);
        told.rejected(place, message);
    }

    @Override
    public void warned(String file, String message) {
        console.problem(file, message);
        told.warned(file, message);
    }
}
