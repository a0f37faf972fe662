package daybook.adapters.cli.interview;

import java.time.LocalDate;
import java.util.Optional;

/** How old somebody is: an age in years or a date of birth. */
record Aging(String expects, String person, Days days) implements Reading {

    @Override
    public State read(String typed, State state) throws Misunderstood {
        if (typed.matches("\\d{1,3}")) {
            return state.with(report -> report.age(person, Integer.valueOf(typed), null));
        }
        Optional<LocalDate> born = days.day(typed);
        if (born.isEmpty()) {
            throw new Misunderstood(expects);
        }
        return state.with(report -> report.age(person, null, born.get()));
    }
}
