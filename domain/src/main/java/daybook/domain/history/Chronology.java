package daybook.domain.history;

import daybook.domain.recording.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A child's notices by a day, with what they amount to. It shows and explains; a person decides.
 *
 * @param by the day of the report up to which it looks, in London
 * @param notices every occasion reported by then, the first first, counted or not and why (H-2)
 * @param counted how many count within the force's window that ends on that day (H-1, DAYBOOK-03)
 * @param vulnerability on how many the child was a victim or witness only (H-2); no window applies
 * @param repeated whether those that count reach the force's threshold (H-1, DAYBOOK-03)
 * @param escalation signs among all that count, with their evidence (H-4, DAYBOOK-29); no window applies
 */
public record Chronology(
        LocalDate by,
        List<Notice> notices,
        int counted,
        int vulnerability,
        boolean repeated,
        List<Escalation> escalation) {

    public Chronology {
        notices = List.copyOf(notices);
        escalation = List.copyOf(escalation);
    }

    /** What a person is to consider (H-3); nothing unless the child is repeated. */
    public Set<Note> notes() {
        return repeated ? Note.ON_REPEAT : Set.of();
    }

    /** The notice to which a report belongs; none if it was not reported by that day. */
    public Optional<Notice> noticeOf(String report) {
        return notices.stream().filter(it -> it.reports().contains(report)).findFirst();
    }
}
