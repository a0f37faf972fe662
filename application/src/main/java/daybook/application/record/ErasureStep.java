package daybook.application.record;

import daybook.application.access.Acting;

/** A step that ends a record. It only ever waits for a second person: once they approved there is no record to have it. */
public sealed interface ErasureStep extends Step {

    /** Whatever changes a crime ends it, so that nothing is erased that was not looked at. */
    @Override
    default boolean isAbout(String crime) {
        return true;
    }

    @Override
    default boolean investigates() {
        return false;
    }

    /**
     * Somebody decided on review that the record is erased.
     *
     * @param why in plain words, which stay when the record is gone
     */
    record Erased(String why) implements ErasureStep {

        @Override
        public Standing after(Standing before, Acting by) {
            throw new IllegalArgumentException("a record that is erased has no next step");
        }

        @Override
        public String toString() {
            return "Erased[masked]";
        }
    }
}
