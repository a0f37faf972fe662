package daybook.application.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;

/** The places of facts as JSON; those that most reports have are made once. Safe to share: a place made twice is equal. */
final class FactPlaces {

    private static final int INDEXES = 8;
    private static final int DETAILS = 16;

    private final SerializedString[] made = new SerializedString[FactKind.values().length * INDEXES * DETAILS];

    SerializableString of(Fact fact) {
        if (fact.index() >= INDEXES || fact.detail() >= DETAILS) {
            return new SerializedString(fact.path());
        }
        int at = (fact.kind().ordinal() * INDEXES + fact.index()) * DETAILS + fact.detail();
        SerializedString place = made[at];
        if (place == null) {
            place = new SerializedString(fact.path());
            made[at] = place;
        }
        return place;
    }
}
