package daybook.domain.oracle;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.incident.Factor;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What should be decided, in values that compare. */
public record Expected(List<Judged> exchanges, List<ExpectedCrime> crimes) {

    /**
     * One exchange.
     *
     * @param outside the rule that puts it outside, null if it is within
     */
    public record Judged(String outside, List<Factor> factors) {

        public Category category() {
            if (outside != null) {
                return null;
            }
            return factors.isEmpty() ? Category.NON_AGGRAVATED : Category.AGGRAVATED;
        }
    }

    /** The most serious category of the exchanges, null if all are outside. */
    public Category category() {
        Category most = null;
        for (Judged exchange : exchanges) {
            if (exchange.category() == Category.AGGRAVATED || most == null) {
                most = exchange.category();
            }
        }
        return most;
    }

    /** What of the one differs in the other: SCOPE, CATEGORY, CRIMES, ROLES. */
    public Set<String> differenceTo(Expected other) {
        Set<String> difference = new TreeSet<>();
        for (int i = 0; i < exchanges.size(); i++) {
            Judged here = exchanges.get(i);
            Judged there = other.exchanges.get(i);
            if ((here.outside == null) != (there.outside == null)) {
                difference.add("SCOPE");
            }
            if (here.category() != there.category()) {
                difference.add("CATEGORY");
            }
        }
        if (!counted(crimes).equals(counted(other.crimes))) {
            difference.add("CRIMES");
        }
        if (!roles().equals(other.roles())) {
            difference.add("ROLES");
        }
        return difference;
    }

    /** What everybody is, on whichever crime. */
    private Map<String, Set<Role>> roles() {
        Map<String, Set<Role>> roles = new TreeMap<>();
        for (ExpectedCrime crime : crimes) {
            crime.people()
                    .forEach((person, role) -> roles.computeIfAbsent(person, it -> EnumSet.noneOf(Role.class))
                            .add(role));
        }
        return roles;
    }

    /** A list as a multiset. */
    public static <T> Map<T, Long> counted(List<T> all) {
        return all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
