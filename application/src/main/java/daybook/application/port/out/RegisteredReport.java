package daybook.application.port.out;

/**
 * A report as the register knows it: whose it is, what it is called and what it said.
 *
 * <p>All three are opaque to the register, and none of them is ever printed.
 *
 * @param force the force that made the record; not blank
 * @param reference the reference in that force's own series; not blank
 * @param fingerprint equal for two reports exactly when their content is the same; not blank
 */
public record RegisteredReport(String force, String reference, String fingerprint) {

    public RegisteredReport {
        if (force.isBlank() || reference.isBlank() || fingerprint.isBlank()) {
            throw new IllegalArgumentException("a registered report has a force, a reference and a fingerprint");
        }
    }

    @Override
    public String toString() {
        return "RegisteredReport[masked]";
    }
}
