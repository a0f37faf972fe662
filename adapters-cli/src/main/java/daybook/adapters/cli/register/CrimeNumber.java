package daybook.adapters.cli.register;

import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A crime as it is named on the command line. The record's own reference may have slashes too: the last one counts.
 *
 * @param number the whole number, as in {@code R-1/2}
 */
record CrimeNumber(String number) {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9./-]{1,64}/[0-9]{1,6}");

    static PositionalParamSpec operand() {
        return Accepts.operand("CRIME", 0, "The number of the crime, as R-1/2: the record's reference and a count.");
    }

    /** The crime of that number; empty if it is none. */
    static Optional<CrimeNumber> read(String number) {
        return NUMBER.matcher(number).matches() ? Optional.of(new CrimeNumber(number)) : Optional.empty();
    }

    /** The reference of its record. */
    String reference() {
        return number.substring(0, number.lastIndexOf('/'));
    }
}
