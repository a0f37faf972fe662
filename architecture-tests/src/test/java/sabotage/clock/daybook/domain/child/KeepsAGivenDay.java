package sabotage.clock.daybook.domain.child;

import java.time.LocalDate;

record KeepsAGivenDay(LocalDate day) {

    boolean is(String other) {
        return day.equals(LocalDate.parse(other));
    }
}
