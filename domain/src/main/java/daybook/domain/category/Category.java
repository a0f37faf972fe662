package daybook.domain.category;

/** How serious an exchange, and so an incident, is. Source: NPCC-2024, categories 1 and 2. */
public enum Category {
    /** Category 2. */
    NON_AGGRAVATED,
    /** Category 1. */
    AGGRAVATED
}
