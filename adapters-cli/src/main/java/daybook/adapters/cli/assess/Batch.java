package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Reference;
import daybook.application.json.WireJson;
import daybook.application.port.in.RefusedReport;
import daybook.domain.incident.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Some whole lines of a file, and what became of them. Used again for others once it is written out. */
final class Batch {

    private static final String TOO_LONG = "report: expected at most 1 MiB";

    /** The bytes of the lines, each with the end it had. */
    final Bytes in = new Bytes();

    /** The decisions, one on each line. */
    final Bytes out = new Bytes();

    private final List<String> refusals = new ArrayList<>();
    private long firstLine;
    private boolean tooLong;
    private int reports;
    private int worst;

    /** Empties it for lines that begin with that one. */
    Batch from(long line) {
        in.clear();
        out.clear();
        refusals.clear();
        firstLine = line;
        tooLong = false;
        reports = 0;
        worst = ExitCode.DONE;
        return this;
    }

    /** It stands for a single line that was longer than any report and was not kept. */
    void isOneLineTooLong() {
        tooLong = true;
    }

    /** Has every line answered. */
    void answer(Answer answer) {
        if (tooLong) {
            reports = 1;
            worst = ExitCode.REFUSED;
            refusals.add("line " + firstLine + ": " + TOO_LONG);
            return;
        }
        long line = firstLine;
        int end;
        for (int start = 0; start < in.length(); start = end + 1, line++) {
            end = in.endOfLine(start);
            int last = end > start && in.at(end - 1) == '\r' ? end - 1 : end;
            if (last - start > WireJson.LONGEST || !in.isBlank(start, last)) {
                reports++;
                answer(start, last, line, answer);
            }
        }
    }

    /** What is wrong, line by line: {@code line 7: people[0].age: ...}. */
    List<String> refusals() {
        return refusals;
    }

    /** How many reports it held, refused ones included. */
    int reports() {
        return reports;
    }

    /** The exit code that these lines deserve. */
    int worst() {
        return worst;
    }

    private void answer(int start, int end, long line, Answer answer) {
        int before = out.length();
        try {
            answer.to(in.array(), start, end - start, out);
            out.write('\n');
        } catch (RefusedReport refused) {
            out.cutTo(before);
            worst = Math.max(worst, ExitCode.REFUSED);
            for (Refusal refusal : refused.refusals()) {
                refusals.add("line " + line + ": " + refusal);
            }
        } catch (RuntimeException unforeseen) {
            out.cutTo(before);
            worst = ExitCode.UNEXPECTED;
            refusals.add(
                    "line " + line + ": report: something unforeseen happened, reference " + Reference.of(unforeseen));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory can be written to", impossible);
        }
    }
}
