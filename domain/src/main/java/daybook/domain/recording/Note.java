package daybook.domain.recording;

import daybook.domain.guidance.Wording;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a child's history gives a person to consider (H-3). It changes neither crimes nor roles. Source: NPCC-2024. */
public enum Note {
    CONSIDER_ALTERNATIVE_INTERVENTION,
    SAFEGUARDING_REVIEW;

    /** All that a repeat adds. */
    public static final Set<Note> ON_REPEAT = Collections.unmodifiableSet(EnumSet.allOf(Note.class));

    public String says(Wording wording) {
        return wording.of("note." + name());
    }
}
