package daybook.domain.guidance;

/** How a force reads HOCR-2026 p65 and p8 for a willing 13 to 15 year old whom a third party reports (DAYBOOK-07). */
public enum ThirdPartyReading {
    RECORD_BOTH,
    OBSCENE_PUBLICATIONS_ONLY
}
