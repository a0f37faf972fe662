package daybook.domain.incident;

/** A marker on a crime. Source: HOCR-2026 p29. */
public enum Flag {
    /** Any element, the request included, was online. */
    ONLINE,
    /** Child sexual abuse. */
    CSA,
    /** Child sexual exploitation, which needs {@link #CSA} beside it. */
    CSE
}
