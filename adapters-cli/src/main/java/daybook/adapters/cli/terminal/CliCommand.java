package daybook.adapters.cli.terminal;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command of the command line. Made only when it is run or its help is asked for; holds no rules of its own.
 *
 * <p>{@code --help} is part of every specification that {@link CliSpec#of} begins, and is answered for it.
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

    /**
     * Does it for operands alone, where the most usual way to call it has no option. It must come to the same as {@link
     * #run}; what it saves is the start-up of the library that reads options.
     *
     * @param operands at least one, none of them an option
     * @param console where to read and write
     * @return one of {@link ExitCode}; empty if this command has no such way
     * @throws IOException as {@link #run}
     */
    default OptionalInt runOn(List<String> operands, Console console) throws IOException {
        return OptionalInt.empty();
    }
}
