package daybook.adapters.persistence.campaign;

import daybook.application.port.in.RecordIncident;
import daybook.application.record.IncidentRecord;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import java.util.HashMap;
import java.util.Map;

/** A register that nobody kills: what a record looks like when it is whole. */
final class Undisturbed implements AutoCloseable {

    private final Submissions submissions;
    private final Deployment deployment = Deployment.start(new Settings("memory"));
    private final Map<Integer, String> known = new HashMap<>();

    Undisturbed(Submissions submissions) {
        this.submissions = submissions;
    }

    /** What the record of that submission has to say. */
    String whole(int number) {
        return known.computeIfAbsent(
                number,
                it -> said(deployment
                        .get(RecordIncident.class)
                        .record(RecordingProcess.RECORDER, submissions.report(it))));
    }

    /** What a record says of the report and its crimes, with everybody on them. */
    static String said(IncidentRecord record) {
        return record.recordedAs().report()
                + record.crimes().stream()
                        .map(it -> "\n" + it.number() + " " + it.code() + " " + it.people())
                        .toList();
    }

    @Override
    public void close() {
        deployment.close();
    }
}
