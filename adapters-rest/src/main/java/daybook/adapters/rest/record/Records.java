package daybook.adapters.rest.record;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.PathIds;
import daybook.adapters.rest.route.Versions;
import daybook.application.json.ListingJson;
import daybook.application.json.RecordJson;
import daybook.application.port.in.RecordVersion;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Step;
import java.util.Optional;

/** Records and their crimes as paths name them, and how they are answered. */
public final class Records {

    /** The path of every record. */
    public static final String PATH = "/v1/incidents/";

    /** The path of every crime. */
    public static final String CRIME = "/v1/crimes/{id}";

    private static final int ACCEPTED = 202;

    private final PathIds ids;
    private final RecordJson json;

    /** Named by those ids. */
    public Records(PathIds ids) {
        this.ids = ids;
        this.json = new RecordJson(it -> Optional.of(id(it)));
    }

    /** The reference of the record in the path. */
    public String reference(Call call) {
        return reference(call, call.inPath("id"));
    }

    /** The reference of the record of that id, in the force of whoever asks. */
    public String reference(Call call, String id) {
        return ids.reference(PathIds.Kind.INCIDENT, call.who().force(), id);
    }

    /** The id of the record of that reference, in the force of whoever asks. */
    public String id(Call call, String reference) {
        return ids.of(PathIds.Kind.INCIDENT, call.who().force(), reference);
    }

    /** The id of the child of that reference, in the force of whoever asks. */
    String child(Call call, String reference) {
        return ids.of(PathIds.Kind.CHILD, call.who().force(), reference);
    }

    /** Writes records with their ids beside their references. */
    public ListingJson listing(Call call) {
        return new ListingJson(it -> Optional.of(id(call, it)));
    }

    /** The record in the path, in the version that whoever asks has seen. */
    public RecordVersion seen(Call call) {
        return new RecordVersion(reference(call), Versions.seen(call));
    }

    /** The crime in the path, on its record in the version that whoever asks has seen. */
    public SeenCrime seenCrime(Call call) {
        String id = call.inPath("id");
        int dot = id.lastIndexOf('.');
        if (dot < 0 || !id.substring(dot + 1).matches("[1-9][0-9]{0,5}")) {
            throw Problem.unopened();
        }
        String record = reference(call, id.substring(0, dot));
        return new SeenCrime(record + "/" + id.substring(dot + 1), new RecordVersion(record, Versions.seen(call)));
    }

    /**
     * A crime as whoever asks for a change of it has seen it.
     *
     * @param number as it is numbered on its record
     * @param on the record
     */
    public record SeenCrime(String number, RecordVersion on) {

        @Override
        public String toString() {
            return "SeenCrime[masked]";
        }
    }

    /** A record as an answer, with its version. */
    public Answer answer(IncidentRecord record) {
        return Answer.json(out -> json.write(record, out)).version(record.version());
    }

    /** A record that was changed, as an answer: whatever was only proposed waits for a second person. */
    public Answer changed(IncidentRecord record) {
        boolean waits = record.steps().get(record.version() - 1).step() instanceof Step.Proposed;
        return waits ? answer(record).status(ACCEPTED) : answer(record);
    }

    /** Where a record is found. */
    public String location(IncidentRecord record) {
        return PATH + id(record);
    }

    private String id(IncidentRecord record) {
        return ids.of(PathIds.Kind.INCIDENT, record.steps().get(0).by().force(), record.reference());
    }
}
