package daybook.domain.history.identity;

import java.util.ArrayList;
import java.util.List;

/** Given names against given names, family names against family names. */
final class NamesInOrder implements Facet {

    @Override
    public List<Evidence> compare(Identity one, Identity other) {
        List<Evidence> evidence = new ArrayList<>(GivenNames.compare(one.comparableGiven(), other.comparableGiven()));
        evidence.add(FamilyNames.compare(one.comparableFamily(), other.comparableFamily()));
        return evidence;
    }
}
