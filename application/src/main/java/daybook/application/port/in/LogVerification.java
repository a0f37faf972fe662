package daybook.application.port.in;

import daybook.application.accesslog.LogVerdict;

/**
 * What checking the access log found.
 *
 * @param verdict what of its entries
 * @param checkpoints against how many checkpoints they were checked
 * @param refused how many checkpoints are not of this log, not signed with its key, or cannot be read
 */
public record LogVerification(LogVerdict verdict, int checkpoints, int refused) {

    /** Whether nothing is wrong. */
    public boolean isSound() {
        return verdict instanceof LogVerdict.Clean && refused == 0;
    }
}
