package daybook.application.service;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names what waits on a record: by its reference and the number there. The id of what is proposed about children has no dot. */
final class ApprovalIds {

    private static final Pattern ON_RECORD = Pattern.compile("(.{1,64})\\.(P[1-9][0-9]{0,5})");

    private ApprovalIds() {}

    static String of(String reference, String number) {
        return reference + "." + number;
    }

    /** Where on a record it waits; empty if it is about children. */
    static Optional<OnRecord> onRecord(String id) {
        Matcher parts = ON_RECORD.matcher(id);
        return parts.matches() ? Optional.of(new OnRecord(parts.group(1), parts.group(2))) : Optional.empty();
    }

    /** A record and the number under which something waits there. */
    record OnRecord(String reference, String number) {

        @Override
        public String toString() {
            return "OnRecord[masked]";
        }
    }
}
