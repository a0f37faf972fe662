package daybook.adapters.cli.fuzz;

import daybook.application.json.PlainJson;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.RefusedReport;

/** Whatever stands for a child's identity is read, or refused with its places and without repeating it. */
public final class AnyIdentity {

    private static final PlainJson JSON = new PlainJson();

    private AnyIdentity() {}

    public static void fuzzerTestOneInput(byte[] identity) {
        try {
            JSON.read(identity, IdentityReport.class);
        } catch (RefusedReport refused) {
            if (refused.refusals().isEmpty()) {
                throw new IllegalStateException("it is refused without a word", refused);
            }
        }
    }
}
