package daybook.adapters.cli.register;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.json.WireJson;
import daybook.application.port.in.IncidentReport;
import daybook.application.record.IncidentRecord;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One report in each input, one act after another: what is wrong with one is no reason to leave out the next. */
final class EachRecord {

    private final Function<IncidentReport, IncidentRecord> record;
    private final Clock clock;
    private final Shown shown;
    private final WireJson json = new WireJson();

    EachRecord(Function<IncidentReport, IncidentRecord> record, Clock clock, Shown shown) {
        this.record = record;
        this.clock = clock;
        this.shown = shown;
    }

    int run(List<Input> inputs) throws IOException {
        int worst = ExitCode.DONE;
        for (Input input : inputs) {
            String prefix = inputs.size() == 1 ? "" : input.called() + ": ";
            worst = Math.max(worst, one(input, prefix, shown.console()));
        }
        return worst;
    }

    private int one(Input input, String prefix, Console console) throws IOException {
        IncidentRecord recorded;
        Instant begun = clock.instant().truncatedTo(ChronoUnit.MICROS);
        try {
            recorded = record.apply(json.read(input.read(console, WireJson.LONGEST)));
        } catch (Unreadable unreadable) {
            console.problem(unreadable.called(), unreadable.getMessage());
            return ExitCode.UNREADABLE;
        } catch (RuntimeException failure) {
            Optional<Integer> declined = Declined.say(prefix, failure, console);
            return declined.orElseThrow(() -> failure);
        }
        shown.recorded(recorded, recorded.steps().get(0).at().isBefore(begun));
        return ExitCode.DONE;
    }
}
