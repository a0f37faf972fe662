package daybook.application.service;

import daybook.application.port.in.Closing;
import daybook.domain.recording.RecordingDecision;
import java.util.List;

/** How each crime of a decision could close. */
final class Closings {

    private Closings() {}

    static List<Closing> of(RecordingDecision decision) {
        return decision.crimes().stream()
                .map(crime -> new Closing(List.of("20", "21", "22"), "GUIDANCE_PREVAILS"))
                .toList();
    }
}
