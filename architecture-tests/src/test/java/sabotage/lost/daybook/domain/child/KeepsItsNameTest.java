package sabotage.lost.daybook.domain.child;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KeepsItsNameTest {

    @Nested
    class KeepsInside {

        @Test
        void this_is_found() {}
    }
}
