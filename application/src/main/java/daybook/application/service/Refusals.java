package daybook.application.service;

import daybook.application.port.in.RefusedReport;
import daybook.domain.incident.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is found wrong while a report is read, at its place. */
final class Refusals {

    private final List<Refusal> found = new ArrayList<>(0);
    private boolean byRule = true;

    /** Something is missing, or is none of what it should be. */
    void add(String at, String message) {
        found.add(new Refusal(at, message));
        byRule = false;
    }

    /** It is of its form, and a rule refuses it. */
    void addByRule(String at, String message) {
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

    /**
     * Goes on only if nothing was found.
     *
     * @throws RefusedReport with all that was; it is a rule's only if all of it is
     */
    void refuse() {
        if (!areNone()) {
            throw byRule ? RefusedReport.byRule(found) : new RefusedReport(found);
        }
    }
}
