package daybook.domain.outcome;

import daybook.domain.child.Role;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Crime;
import daybook.domain.recording.RecordingDecision;
import java.util.Set;

/** Why a recorded crime has no place in a later decision, and the ground that fits. Source: HO-OUTCOMES-2026. */
public enum WhyCancelled {
    /** The incident turned out not to be one for this guidance. */
    OUTSIDE_THE_GUIDANCE(CancellationGround.NO_NOTIFIABLE_CRIME),
    /** A crime of the same kind in the later decision covers the same people and exchange. */
    COVERED_BY_ANOTHER(CancellationGround.DUPLICATE),
    /** Those it was recorded for are victims: a child who was unduly forced, for one (HOCR-2026 p66). */
    FOUND_TO_BE_A_VICTIM(CancellationGround.NO_NOTIFIABLE_CRIME),
    NOTHING_LEADS_TO_IT(CancellationGround.NO_NOTIFIABLE_CRIME);

    private final CancellationGround ground;

    WhyCancelled(CancellationGround ground) {
        this.ground = ground;
    }

    static WhyCancelled of(Crime crime, RecordingDecision after) {
        if (!after.inScope()) {
            return OUTSIDE_THE_GUIDANCE;
        }
        if (after.crimes().stream().anyMatch(it -> covers(it, crime))) {
            return COVERED_BY_ANOTHER;
        }
        return isHeldByVictims(crime, after) ? FOUND_TO_BE_A_VICTIM : NOTHING_LEADS_TO_IT;
    }

    private static boolean covers(Crime other, Crime crime) {
        return Likeness.commonExchanges(other, crime) > 0
                && Likeness.sameKind(other, crime)
                && Likeness.holders(other).containsAll(Likeness.holders(crime));
    }

    private static boolean isHeldByVictims(Crime crime, RecordingDecision after) {
        Set<String> holders = Likeness.holders(crime);
        return !holders.isEmpty() && holders.stream().allMatch(person -> isVictim(person, after));
    }

    private static boolean isVictim(String person, RecordingDecision after) {
        return after.crimes().stream()
                .anyMatch(it -> it.roleOf(person).filter(Role.VICTIM::equals).isPresent());
    }

    /** The ground that is proposed; a person decides it. */
    public CancellationGround ground() {
        return ground;
    }

    public String says(Wording wording) {
        return wording.of("revision." + name());
    }
}
