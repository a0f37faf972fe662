package daybook.domain.history;

import daybook.domain.child.Role;
import daybook.domain.incident.Incident;
import daybook.domain.recording.RecordingDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One report in the history of one child, as small as it can be kept. It masks itself when printed.
 *
 * @param reference the force's reference of the report
 * @param reportedAt the moment of the report
 * @param sameOccasionAs another report that a person says is of the same occasion (H-2); empty for none
 * @param part the child's part in it
 * @param cancelled whether it had crimes of the child and all were cancelled under C2, C3 or C4 (H-2, DAYBOOK-33)
 */
public record HistoryEntry(
        String reference, Instant reportedAt, Optional<String> sameOccasionAs, Part part, boolean cancelled) {

    private static final Pattern REFERENCE = Pattern.compile(Incident.REFERENCE_PATTERN);

    public HistoryEntry {
        if (!REFERENCE.matcher(reference).matches()
                || !REFERENCE.matcher(sameOccasionAs.orElse(reference)).matches()) {
            throw new IllegalArgumentException("a reference is 1 to 64 letters, digits, '-', '/' or '.'");
        }
    }

    /** The report as the history of that person has it, with no crime cancelled. */
    public static HistoryEntry of(Incident incident, RecordingDecision decision, String person) {
        return new HistoryEntry(
                incident.reference(),
                incident.reportedAt(),
                incident.sameOccasionAs(),
                Part.of(incident, decision, person),
                false);
    }

    /**
     * The same as the crimes stand: the child is what they are on those that hold, and the notice stops counting once nothing
     * is left of any crime of theirs (DAYBOOK-33). For a child who was on none, it goes by all crimes of the report.
     *
     * @param person the child's id in the report
     * @param crimes every crime that the report ever had on record, in any order
     */
    public HistoryEntry onRecord(String person, Collection<CrimeFate> crimes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<CrimeFate> theirs = new ArrayList<>();
        for (CrimeFate fate : crimes) {
            fate.roleAsAChild(person).ifPresent(role -> {
                theirs.add(fate);
                if (fate.holds()) {
                    roles.add(role);
                }
            });
        }
        return new HistoryEntry(
                reference, reportedAt, sameOccasionAs, part.in(roles), areAllGone(theirs.isEmpty() ? crimes : theirs));
    }

    private static boolean areAllGone(Collection<CrimeFate> crimes) {
        return !crimes.isEmpty() && crimes.stream().allMatch(CrimeFate::isGone);
    }

    /** The same, with what a person has said of the occasion and of the crimes since the report was first kept. */
    HistoryEntry asKeptIn(Collection<HistoryEntry> history) {
        HistoryEntry kept = this;
        for (HistoryEntry it : history) {
            if (it.reference.equals(reference)) {
                kept = new HistoryEntry(
                        reference, reportedAt, it.sameOccasionAs.or(() -> sameOccasionAs), part, it.cancelled);
            }
        }
        return kept;
    }

    /** The day of the report in London. */
    public LocalDate reportedOn() {
        return reportedAt.atZone(Incident.LONDON).toLocalDate();
    }

    /** Whether it counts as a notice by itself, and why. */
    public Standing standing() {
        return cancelled ? Standing.ALL_CRIMES_CANCELLED : part.standing();
    }

    @Override
    public String toString() {
        return "HistoryEntry[masked]";
    }
}
