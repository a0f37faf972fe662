package daybook.domain.audit;

import daybook.domain.incident.Flag;
import java.util.Set;

/** The markers on a crime, all of them: what is not in it is not set. */
public record FlagSet(Set<Flag> flags) {

    public FlagSet {
        flags = Set.copyOf(flags);
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }
}
