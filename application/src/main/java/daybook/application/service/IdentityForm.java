package daybook.application.service;

/** The form in which who a child is is written before it is sealed: versioned and ours. */
public interface IdentityForm {

    /** The identity and who registered it, as text. */
    String written(Registered registered);

    /** What was written. */
    Registered read(String written);
}
