package sabotage.lost.daybook.domain.child;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreaksByParameters {

    @ParameterizedTest
    @ValueSource(ints = 1)
    void nobody_runs_this(int number) {}
}
