package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * How exports are written, as far as the command line says so; the rest is found out from each file.
 *
 * @param delimiter what stands between cells
 * @param quote what stands around cells
 * @param encoding how characters are written
 */
record ReadingOptions(Optional<Character> delimiter, Optional<Character> quote, Optional<Encoding> encoding) {

    static final ReadingOptions FOUND_OUT = new ReadingOptions(Optional.empty(), Optional.empty(), Optional.empty());

    static List<OptionSpec> specs() {
        return List.of(
                AuditCommand.option("--delimiter", "CHARACTER", "What stands between cells; found out if not given."),
                AuditCommand.option("--quote", "CHARACTER", "What stands around cells; \" if not given."),
                AuditCommand.option(
                        "--encoding",
                        "ENCODING",
                        "utf-8, utf-16le, utf-16be or windows-1252; found out if not given."));
    }

    /** What was given; none, and said on the console, if it cannot be understood. */
    static Optional<ReadingOptions> of(ParseResult parsed, Console console) {
        String delimiter = parsed.matchedOptionValue("--delimiter", "").replace("\\t", "\t");
        String quote = parsed.matchedOptionValue("--quote", "");
        String encoding = parsed.matchedOptionValue("--encoding", "");
        Optional<Encoding> known = Encoding.under(encoding.toLowerCase(Locale.ROOT));
        if (delimiter.length() > 1 || quote.length() > 1 || !delimiter.isEmpty() && delimiter.equals(quote)) {
            console.problem("daybook audit", "expected one character as --delimiter, and another as --quote");
            return Optional.empty();
        }
        if (!encoding.isEmpty() && known.isEmpty()) {
            console.problem("--encoding", "expected utf-8, utf-16le, utf-16be or windows-1252");
            return Optional.empty();
        }
        return Optional.of(new ReadingOptions(character(delimiter), character(quote), known));
    }

    private static Optional<Character> character(String given) {
        return given.isEmpty() ? Optional.empty() : Optional.of(given.charAt(0));
    }
}
