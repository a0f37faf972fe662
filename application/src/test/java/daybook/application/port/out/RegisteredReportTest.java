package daybook.application.port.out;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RegisteredReportTest {

    @Test
    void nothing_it_holds_is_printed() {
        String printed = new RegisteredReport("canary-force", "canary-reference", "canary-print").toString();

        assertFalse(printed.contains("canary"), printed);
    }

    @Test
    void a_report_without_force_reference_or_content_is_not_one() {
        assertThrows(IllegalArgumentException.class, () -> new RegisteredReport(" ", "N/1", "content"));
        assertThrows(IllegalArgumentException.class, () -> new RegisteredReport("north", "", "content"));
        assertThrows(IllegalArgumentException.class, () -> new RegisteredReport("north", "N/1", ""));
    }
}
