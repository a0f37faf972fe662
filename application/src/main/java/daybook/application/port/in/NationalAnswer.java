package daybook.application.port.in;

/**
 * What one force answers to the question who else knows a child. It is no label: that there may be a match, and whom to ring.
 *
 * @param force the code of the force
 * @param contact whom to ring there; empty if the force does not say
 * @param possible how many children of that force may be the same child
 */
public record NationalAnswer(String force, String contact, int possible) {

    @Override
    public String toString() {
        return "NationalAnswer[masked]";
    }
}
