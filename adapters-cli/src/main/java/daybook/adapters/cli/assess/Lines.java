package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;

/** One report on each line: decided on all cores, written in the order of the lines, in memory that does not grow. */
final class Lines {

    private final Answer answer;
    private final Clock clock;
    private final Console console;
    private int worst = ExitCode.DONE;

    Lines(Answer answer, Clock clock, Console console) {
        this.answer = answer;
        this.clock = clock;
        this.console = console;
    }

    int run(List<Input> inputs) {
        Progress progress = new Progress(console, clock, "reports", Input.sizeOf(inputs));
        long before = 0;
        try (Window window = new Window(batch -> batch.answer(answer))) {
            for (Input input : inputs) {
                String prefix = inputs.size() == 1 ? "" : input.called() + ": ";
                before += run(input, window, new Written(prefix, before, progress));
            }
        }
        progress.end();
        return worst;
    }

    /** Writes the batches of one input as they are done. */
    private final class Written {

        private final String prefix;
        private final long before;
        private final Progress progress;
        private LineFeed feed;

        Written(String prefix, long before, Progress progress) {
            this.prefix = prefix;
            this.before = before;
            this.progress = progress;
        }

        void accept(Batch batch) {
            console.out().write(batch.out.array(), 0, batch.out.length());
            for (String refusal : batch.refusals()) {
                progress.clear();
                console.problem("", prefix + refusal);
            }
            worst = Math.max(worst, batch.worst());
            progress.advance(batch.reports(), before + feed.read());
        }
    }

    private long run(Input input, Window window, Written written) {
        try {
            InputStream in = input.open(console);
            try {
                written.feed = new LineFeed(in);
                feed(written.feed, window, written);
                return written.feed.read();
            } finally {
                input.close(in);
            }
        } catch (Unreadable unreadable) {
            return unreadable(unreadable.called(), unreadable.getMessage());
        } catch (IOException broken) {
            return unreadable(input.called(), input.broken());
        }
    }

    private static void feed(LineFeed feed, Window window, Written written) throws IOException {
        try {
            Batch batch = window.free();
            while (feed.fill(batch)) {
                window.add(batch);
                window.takeDone(feed.mayWait(), written::accept);
                batch = window.free();
            }
            window.giveBack(batch);
        } finally {
            window.takeDone(true, written::accept);
        }
    }

    private int unreadable(String called, String why) {
        console.problem(called, why);
        worst = Math.max(worst, ExitCode.UNREADABLE);
        return 0;
    }
}
