package daybook.application.service;

import daybook.domain.incident.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is found wrong while a report is read, at its place. */
final class Refusals {

    private final List<Refusal> found = new ArrayList<>(0);

    void add(String at, String message) {
        found.add(new Refusal(at, message));
    }

    /** The value, or what stands for it while the rest is read if the domain refuses to make it. */
    <T> T unless(Supplier<String> at, String message, T instead, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            add(at.get(), message);
            return instead;
        }
    }

    boolean areNone() {
        return found.isEmpty();
    }

    List<Refusal> all() {
        return found;
    }
}
