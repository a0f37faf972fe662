package daybook.adapters.cli.terminal;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command of the command line. Made only when it is run or its help is asked for; holds no rules of its own.
 *
 * <p>{@code --help} and {@code --version} are added to what it accepts and answered for it.
 */
public interface CliCommand {

    /** What it accepts, with examples in its footer; {@link CliSpec#of} begins one. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @param parsed what was accepted
     * @param console where to read and write
     * @return one of {@link ExitCode}
     * @throws IOException if reading or writing fails; said in one line, exit code 66
     */
    int run(ParseResult parsed, Console console) throws IOException;
}
