package daybook.adapters.cli.interview;

import java.util.regex.Pattern;

/** Who took part: how many, or a label for each. Not known stands for the one who is pictured. */
record Counting(String expects) implements Reading {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    @Override
    public State read(String typed, State state) throws Misunderstood {
        if (!NUMBER.matcher(typed).matches()) {
            return state.with(report -> {
                for (String label : typed.split("\\s*[,;]\\s*", -1)) {
                    report.person(label);
                }
            });
        }
        int number = Integer.parseInt(typed);
        if (number == 0) {
            throw new Misunderstood(expects);
        }
        return people(number, state);
    }

    @Override
    public State notKnown(State state, String key) {
        return people(1, state);
    }

    private static State people(int number, State state) {
        return state.with(report -> {
            for (int i = 1; i <= number; i++) {
                report.person("person-" + i);
            }
        });
    }
}
