package daybook.adapters.cli.catalogue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an offence code as people write it: {@code 86/2} as well as {@code 086/02}. */
final class OffenceCode {

    private static final Pattern SHAPE = Pattern.compile("\\s*(\\d{1,3})\\s*/\\s*(\\d{1,2})\\s*");

    private OffenceCode() {}

    /** Three digits, a slash, two digits; none if it is no code. */
    static Optional<String> of(String typed) {
        Matcher code = SHAPE.matcher(typed);
        return code.matches()
                ? Optional.of("%03d/%02d".formatted(Integer.valueOf(code.group(1)), Integer.valueOf(code.group(2))))
                : Optional.empty();
    }
}
