package daybook.application.port.in;

import java.util.Iterator;

/**
 * An exported access log. Its three parts are the three files that {@code VerifyLog.java} is given.
 *
 * @param lines a line for each entry, without line feeds; they can be read once, while the deployment runs
 * @param checkpoints the signed notes that were kept, with nothing between them; empty if there is none
 * @param publicKey the key with which they are verified, X.509 in base64
 */
public record LogExport(Iterator<String> lines, String checkpoints, String publicKey) {

    @Override
    public String toString() {
        return "LogExport[masked]";
    }
}
