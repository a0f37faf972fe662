package daybook.domain.incident;

/** Where the child pictured was. Source: HOCR-2026 p15, on offences across borders. */
public enum Place {
    ENGLAND_AND_WALES,
    SCOTLAND,
    NORTHERN_IRELAND,
    ELSEWHERE
}
