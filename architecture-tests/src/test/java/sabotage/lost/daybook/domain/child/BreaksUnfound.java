package sabotage.lost.daybook.domain.child;

import org.junit.jupiter.api.Test;

class BreaksUnfound {

    @Test
    void nobody_runs_this() {}
}
