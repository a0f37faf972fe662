package daybook.application.accesslog;

/**
 * Who acted: an officer of a force, in the role that allowed the act. It masks itself when printed.
 *
 * @param officer the officer as the force knows them; 1 to 64 characters
 * @param force the force whose officer acted; 1 to 64 characters
 * @param role the role in which the officer acted; 1 to 64 characters
 */
public record Who(String officer, String force, String role) {

    public Who {
        LogText.checkName(officer, "an officer");
        LogText.checkName(force, "a force");
        LogText.checkName(role, "a role");
    }

    @Override
    public String toString() {
        return "Who[masked]";
    }
}
