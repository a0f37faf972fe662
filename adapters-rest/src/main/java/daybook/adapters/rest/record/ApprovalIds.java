package daybook.adapters.rest.record;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.route.Call;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in paths what waits for a second person: on a record by its id and the number there, about children by an id of its own. */
public final class ApprovalIds {

    private static final Pattern ON_A_RECORD = Pattern.compile("([A-Za-z0-9_-]+)\\.(P[1-9][0-9]{0,5})");
    private static final Pattern ABOUT_CHILDREN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Records records;

    /** With records as those are named. */
    public ApprovalIds(Records records) {
        this.records = records;
    }

    /**
     * What the path names.
     *
     * @throws Problem if it can be nothing of the force of whoever asks
     */
    Named inPath(Call call) {
        String id = call.inPath("id");
        Matcher onARecord = ON_A_RECORD.matcher(id);
        if (onARecord.matches()) {
            return new Named(Optional.of(records.reference(call, onARecord.group(1))), onARecord.group(2));
        }
        if (!ABOUT_CHILDREN.matcher(id).matches()) {
            throw Problem.unopened();
        }
        return new Named(Optional.empty(), id);
    }

    /**
     * What waits, as the application names it.
     *
     * @param record the reference of the record; none if it is about children
     * @param number the number on the record, or the id of what is about children
     */
    record Named(Optional<String> record, String number) {

        /** Its whole name. */
        String name() {
            return record.map(it -> it + "." + number).orElse(number);
        }

        @Override
        public String toString() {
            return "Named[masked]";
        }
    }
}
