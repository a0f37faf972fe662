package daybook.application.service;

import daybook.application.port.in.RefusedReport;
import daybook.application.port.out.WaitingApproval;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** Where a page of what waits ended, in letters that mean nothing to whoever hands them back. */
final class ApprovalCursor {

    private static final int LONGEST = 512;

    private ApprovalCursor() {}

    static String after(WaitingApproval last) {
        byte[] text = (last.until() + " " + last.id()).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    static WaitingApproval read(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor.length() > LONGEST ? "" : cursor);
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length != 2 || !parts[1].matches("[A-Za-z0-9./-]{1,80}")) {
                throw notOurs();
            }
            return new WaitingApproval(parts[1], Instant.parse(parts[0]));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw notOurs();
        }
    }

    private static RefusedReport notOurs() {
        return RefusedReport.at("cursor", "expected the cursor that the page before came with");
    }
}
