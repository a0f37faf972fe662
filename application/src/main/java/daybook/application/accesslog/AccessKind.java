package daybook.application.accesslog;

/** What an act does to data about people, as the law wants it logged. Source: DPA-2018 s.62(1). */
public enum AccessKind {
    COLLECTION,
    ALTERATION,
    CONSULTATION,
    DISCLOSURE,
    COMBINATION,
    ERASURE
}
