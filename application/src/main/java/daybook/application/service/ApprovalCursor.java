package daybook.application.service;

import daybook.application.port.out.WaitingApproval;
import java.time.DateTimeException;
import java.time.Instant;

/** Where a page of what waits ended, in letters that mean nothing to whoever hands them back. */
final class ApprovalCursor {

    private static final int LONGEST = 512;

    private ApprovalCursor() {}

    static String after(WaitingApproval last) {
        return Cursor.inLetters(last.until() + " " + last.id());
    }

    static WaitingApproval read(String cursor) {
        try {
            String[] parts =
                    Cursor.text(cursor.length() > LONGEST ? "" : cursor).split(" ", -1);
            if (parts.length != 2 || !parts[1].matches("[A-Za-z0-9./-]{1,80}")) {
                throw Cursor.notOurs();
            }
            return new WaitingApproval(parts[1], Instant.parse(parts[0]));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Cursor.notOurs();
        }
    }
}
