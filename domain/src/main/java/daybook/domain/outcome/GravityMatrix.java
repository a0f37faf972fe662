package daybook.domain.outcome;

import daybook.domain.category.Category;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Involvement;

/** Whether the Child Gravity Matrix scores a crime. Sources: CGM, which leaves category 2 out; NPCC-2024. */
public enum GravityMatrix {
    /** Category 2, which the matrix does not deal with. */
    GUIDANCE_PREVAILS,
    /** Category 1 with a suspect known to be 10 to 17. */
    APPLIES,
    NOT_APPLICABLE;

    /** What holds for a crime. */
    public static GravityMatrix of(Crime crime) {
        if (crime.category() == Category.NON_AGGRAVATED) {
            return GUIDANCE_PREVAILS;
        }
        return crime.people().stream().anyMatch(GravityMatrix::isChildSuspect) ? APPLIES : NOT_APPLICABLE;
    }

    private static boolean isChildSuspect(Involvement it) {
        int age = it.age().orElse(Age.ADULT);
        return it.role() == Role.SUSPECT && age >= Age.RESPONSIBLE && age < Age.ADULT;
    }
}
