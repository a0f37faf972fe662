package daybook.application.port.in;

/**
 * How many rows there were.
 *
 * @param read all of them
 * @param audited those that were looked at
 * @param rejected those that could not be read
 * @param incidents how many incidents the audited rows are of
 * @param findings how many findings there were
 */
public record AuditTotals(long read, long audited, long rejected, long incidents, long findings) {

    public AuditTotals {
        if (read != audited + rejected) {
            throw new IllegalArgumentException("every row is either audited or rejected");
        }
    }
}
