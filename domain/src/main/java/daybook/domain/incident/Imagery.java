package daybook.domain.incident;

/** What kind of image an exchange is about. Daybook never holds or describes one. */
public enum Imagery {
    PHOTOGRAPH,
    VIDEO,
    /** Made by software, or altered by it to become indecent (rule S-3). */
    SOFTWARE_MADE,
    /** No image exists: it was only asked for, threatened with, or there were words alone. */
    NONE
}
