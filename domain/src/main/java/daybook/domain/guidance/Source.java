package daybook.domain.guidance;

/** A published source, under the id by which everything here cites it. */
public enum Source {
    NPCC_2024("NPCC-2024"),
    COP_2016("COP-2016"),
    YJLC("YJLC"),
    HOCR_2026("HOCR-2026"),
    HO_OUTCOMES_2026("HO-OUTCOMES-2026"),
    HO_NOL_2026("HO-NOL-2026"),
    HO_SCHOOLS("HO-SCHOOLS"),
    CGM("CGM"),
    DPA_2018("DPA-2018"),
    CL_V_GMP("CL-v-GMP");

    private final String id;

    Source(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
