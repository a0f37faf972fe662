package daybook.domain.incident;

/** What somebody who extorted demanded. Source: HOCR-2026 p80, by which blackmail is about money or property. */
public enum Demand {
    MONEY_OR_PROPERTY,
    IMAGERY,
    NOT_KNOWN
}
