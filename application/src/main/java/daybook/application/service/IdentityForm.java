package daybook.application.service;

import daybook.domain.history.identity.Identity;

/** The form in which who a child is is written before it is sealed: versioned and ours. */
public interface IdentityForm {

    /** The identity as text. */
    String written(Identity identity);

    /** The identity that was written. */
    Identity read(String written);
}
