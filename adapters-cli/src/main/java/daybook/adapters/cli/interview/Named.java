package daybook.adapters.cli.interview;

import daybook.application.port.in.PersonReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the people an answer names, and adds those who were not spoken of before. */
final class Named {

    private static final Set<String> NEW = Set.of("new", "somebody else", "someone else", "other");

    private State state;

    Named(State state) {
        this.state = state;
    }

    /** The state with everybody in it who was named. */
    State state() {
        return state;
    }

    List<String> all(String typed, String expected) throws Misunderstood {
        List<String> ids = new ArrayList<>();
        for (String one : typed.split("\\s*(,|;|\\+|&|\\band\\b)\\s*", -1)) {
            ids.add(one(one, expected));
        }
        return ids;
    }

    /** One person: by id, by number in the list, by the beginning of the id, or somebody new. */
    String one(String typed, String expected) throws Misunderstood {
        String wanted = Typed.lower(typed);
        if (NEW.contains(wanted)) {
            return somebodyNew();
        }
        List<String> ids = ids(state);
        Optional<String> exact = ids.stream()
                .filter(it -> it.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
        if (exact.isPresent()) {
            return exact.get();
        }
        int index = wanted.isEmpty() ? -1 : Typed.choice(wanted, ids).orElse(-1);
        if (index < 0) {
            throw new Misunderstood(expected);
        }
        return ids.get(index);
    }

    /** Adds somebody who was not spoken of before, under an id of their own. */
    String somebodyNew() {
        String id = new ReportEdit(state.report()).freeId();
        state = state.with(report -> report.person(id));
        return id;
    }

    static List<String> ids(State state) {
        return state.report().people().stream().map(PersonReport::id).toList();
    }
}
