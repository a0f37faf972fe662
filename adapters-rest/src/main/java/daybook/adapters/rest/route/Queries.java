package daybook.adapters.rest.route;

import daybook.adapters.rest.problem.Problem;
import daybook.application.json.PlainJson;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads parameters of the query as values, and says what was expected where one is none. */
public final class Queries {

    private static final int LONGEST_NUMBER = 9;

    private Queries() {}

    /** A whole number; empty if it is not asked. */
    public static Optional<Integer> number(Call call, String name) {
        return call.query(name).map(it -> {
            if (!it.matches("[0-9]{1," + LONGEST_NUMBER + "}")) {
                throw Problem.at(name, "expected a whole number");
            }
            return Integer.valueOf(it);
        });
    }

    /**
     * How many are asked for at most.
     *
     * @param usual how many if it is not asked
     * @param most the most that may be asked
     */
    public static int limit(Call call, int usual, int most) {
        int limit = number(call, "limit").orElse(usual);
        if (limit < 1 || limit > most) {
            throw Problem.at("limit", "expected a whole number from 1 to " + most);
        }
        return limit;
    }

    /** A day; empty if it is not asked. */
    public static Optional<LocalDate> day(Call call, String name) {
        return call.query(name)
                .map(it -> PlainJson.day(it).orElseThrow(() -> Problem.at(name, "expected a day, as 2026-05-09")));
    }

    /** Yes or no; empty if it is not asked. */
    public static Optional<Boolean> flag(Call call, String name) {
        return call.query(name).map(it -> {
            if (!it.equals("true") && !it.equals("false")) {
                throw Problem.at(name, "expected true or false");
            }
            return Boolean.valueOf(it);
        });
    }

    /** One of a closed set; empty if it is not asked. */
    public static <E extends Enum<E>> Optional<E> oneOf(Call call, String name, Class<E> set) {
        return call.query(name)
                .map(it -> Arrays.stream(set.getEnumConstants())
                        .filter(value -> value.name().equals(it))
                        .findFirst()
                        .orElseThrow(() -> Problem.at(name, expected(set))));
    }

    private static String expected(Class<? extends Enum<?>> set) {
        return Arrays.stream(set.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(", ", "expected one of ", ""));
    }
}
