package daybook.application.port.in;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * One request for an image.
 *
 * @param by the ids of whoever asked, several if they asked together; required
 */
public record RequestReport(
        @NotEmpty(message = Expected.ASKERS) List<String> by) {

    public RequestReport {
        by = Listed.copy(by);
    }

    @Override
    public String toString() {
        return "RequestReport[masked]";
    }
}
