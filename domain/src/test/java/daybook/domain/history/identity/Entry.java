package daybook.domain.history.identity;

import daybook.domain.child.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A made-up child as one office wrote it down; the number of the child is known to the test alone. */
final class Entry {

    final int child;
    /** The other twin, if there is one. */
    int twin = -1;

    List<String> given = new ArrayList<>();
    List<String> family = new ArrayList<>();
    LocalDate born;
    String postcode;
    Sex sex = Sex.NOT_KNOWN;
    Map<LocalIdKind, String> ids = new EnumMap<>(LocalIdKind.class);
    Community community;

    Entry(int child) {
        this.child = child;
    }

    Entry copy() {
        Entry copy = new Entry(child);
        copy.given = new ArrayList<>(given);
        copy.family = new ArrayList<>(family);
        copy.born = born;
        copy.postcode = postcode;
        copy.sex = sex;
        copy.ids = new EnumMap<>(ids);
        copy.community = community;
        copy.twin = twin;
        return copy;
    }

    boolean isTwinOf(Entry other) {
        return twin == other.child;
    }

    Identity identity() {
        Identity identity = Identity.UNKNOWN.given(given.toArray(String[]::new)).family(family.toArray(String[]::new));
        identity = born == null ? identity : identity.born(born);
        identity = postcode == null ? identity : identity.at(new Postcode(postcode));
        for (Map.Entry<LocalIdKind, String> id : ids.entrySet()) {
            identity = identity.under(new LocalId(id.getKey(), id.getValue()));
        }
        return identity.sex(sex);
    }
}
