package daybook.application.json;

import com.fasterxml.jackson.core.SerializableString;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;

/**
 * What is said of a fact, as JSON, in so many variants. What most reports have is made once and kept, the rest made each time.
 *
 * <p>Safe to share between threads: what is made twice is equal.
 */
final class PreparedByFact {

    private static final int INDEXES = 8;
    private static final int DETAILS = 16;
    private static final int KINDS = FactKind.values().length;

    private final int variants;
    private final SerializableString[] made;

    PreparedByFact(int variants) {
        this.variants = variants;
        this.made = new SerializableString[KINDS * INDEXES * DETAILS * variants];
    }

    /** What was kept, or {@code null}. */
    SerializableString find(Fact fact, int variant) {
        return isKept(fact) ? made[at(fact, variant)] : null;
    }

    /** Keeps it, where facts of that place are kept at all. */
    SerializableString keep(Fact fact, int variant, SerializableString said) {
        if (isKept(fact)) {
            made[at(fact, variant)] = said;
        }
        return said;
    }

    private static boolean isKept(Fact fact) {
        return fact.index() < INDEXES && fact.detail() < DETAILS;
    }

    private int at(Fact fact, int variant) {
        return ((fact.kind().ordinal() * INDEXES + fact.index()) * DETAILS + fact.detail()) * variants + variant;
    }
}
