package daybook.application.access;

import java.util.Arrays;
import java.util.Optional;

/** In what capacity somebody acts on the register. */
public enum ActingRole {
    /** Takes reports and records them. */
    RECORDER("recorder"),
    /** Supervises, and decides whether records past their review date are kept. */
    REVIEWER("reviewer"),
    /** The Force Crime Registrar, who settles what the rules leave open. */
    REGISTRAR("registrar"),
    /** Answers requests for disclosure. */
    DISCLOSURE("disclosure"),
    /** Checks records and the access log, and changes nothing. */
    AUDITOR("auditor"),
    /** The deployment itself, as in the sequencing of the log. */
    SYSTEM("system");

    private final String code;

    ActingRole(String code) {
        this.code = code;
    }

    /** The role under its name in settings and on the command line; none if there is no such role. */
    public static Optional<ActingRole> under(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** As in {@code registrar}. */
    public String code() {
        return code;
    }
}
