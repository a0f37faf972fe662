package daybook.adapters.cli.fuzz;

import daybook.adapters.cli.terminal.ExitCode;

/** Of whatever stands for reports line by line, each is decided on or refused by its number. */
public final class AnyLines {

    private AnyLines() {}

    public static void fuzzerTestOneInput(byte[] lines) {
        Heard heard = Heard.of(lines, "assess", "--format", "ndjson", "-");
        boolean whole = heard.out().lines().allMatch(it -> it.startsWith("{") && it.endsWith("}"));
        heard.expect(whole, "half a decision");
        heard.expect(heard.code() == ExitCode.DONE || heard.err().contains("line "), "no line is named");
    }
}
