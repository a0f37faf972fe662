package daybook.domain.recording;

/** What of a decision an answer could change. */
public enum Aspect {
    SCOPE,
    CATEGORY,
    CRIMES,
    ROLES
}
