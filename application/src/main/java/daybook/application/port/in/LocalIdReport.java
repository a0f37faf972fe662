package daybook.application.port.in;

import daybook.domain.history.identity.LocalIdKind;

/**
 * A number that somebody keeps a child under.
 *
 * @param kind who gave it; required
 * @param value the number; required
 */
public record LocalIdReport(LocalIdKind kind, String value) {

    @Override
    public String toString() {
        return "LocalIdReport[masked]";
    }
}
