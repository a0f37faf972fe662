package daybook.adapters.persistence;

import static daybook.adapters.persistence.MemoryTables.key;

import daybook.application.port.out.ChildSurvey;
import daybook.application.port.out.StoredLink;
import daybook.application.port.out.StoredNotice;
import daybook.domain.guidance.Force;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** What memory holds of many children. */
final class MemoryChildSurvey implements ChildSurvey {

    private final MemoryIncidentRegister register;

    MemoryChildSurvey(MemoryIncidentRegister register) {
        this.register = register;
    }

    @Override
    public List<StoredLink> links(Force force, Set<String> children) {
        return under(force.code(), register.kept().links).values().stream()
                .filter(it -> children.contains(it.one()) || children.contains(it.other()))
                .toList();
    }

    @Override
    public List<StoredNotice> notices(Force force, Set<String> children) {
        SortedMap<String, StoredNotice> all = register.kept().notices;
        return new TreeSet<>(children)
                .stream()
                        .flatMap(it -> under(key(force.code(), it), all).values().stream())
                        .toList();
    }

    /** What is kept under keys that begin with that one, which ends where a space follows. */
    private static <T> SortedMap<String, T> under(String key, SortedMap<String, T> table) {
        return table.subMap(key + " ", key + "!");
    }
}
