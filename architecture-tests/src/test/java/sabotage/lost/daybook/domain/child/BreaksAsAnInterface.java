package sabotage.lost.daybook.domain.child;

import org.junit.jupiter.api.Test;

interface BreaksAsAnInterface {

    @Test
    default void nobody_binds_this() {}
}
