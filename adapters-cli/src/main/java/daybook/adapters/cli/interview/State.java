package daybook.adapters.cli.interview;

import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.IncidentReport;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where an interview stands. A value: an answer makes a new one, and going back takes up the one before.
 *
 * @param report what is known so far; what was not said yet is {@code null} in it
 * @param passed the questions that are not put again, because nobody knows or because they were settled otherwise
 * @param complete whether everything that happened has been told
 */
record State(IncidentReport report, Set<String> passed, boolean complete) {

    State {
        passed = Collections.unmodifiableSet(new HashSet<>(passed));
    }

    static State empty() {
        IncidentReport nothing =
                new IncidentReport(null, null, null, null, null, null, null, null, null, null, null, null, null);
        return new State(nothing, Set.of(), false);
    }

    /** Going on with a report: what it leaves out of the first questions is not asked again. */
    static State of(IncidentReport report) {
        Set<String> passed = new HashSet<>();
        passed.add(Keys.PLACE);
        for (ExchangeReport it : report.exchanges()) {
            for (String property : List.of("imagery", "on", "online")) {
                passed.add(Keys.of(it, property));
            }
        }
        return new State(report, passed, false);
    }

    /** The same with something more in the report. */
    State with(Consumer<ReportEdit> change) {
        ReportEdit edit = new ReportEdit(report);
        change.accept(edit);
        return new State(edit.toReport(), passed, complete);
    }

    /** The same with a question that is not to be put again. */
    State passing(String key) {
        Set<String> more = new HashSet<>(passed);
        more.add(key);
        return new State(report, more, complete);
    }

    /** The same with everything told. */
    State completed() {
        return new State(report, passed, true);
    }

    boolean isOpen(String key) {
        return !passed.contains(key);
    }

    @Override
    public String toString() {
        return "State[masked]";
    }
}
