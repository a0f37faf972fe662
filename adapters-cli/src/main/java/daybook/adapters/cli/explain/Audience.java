package daybook.adapters.cli.explain;

/** Whom an account is for. */
enum Audience {
    CHILD,
    PARENT,
    OFFICER
}
