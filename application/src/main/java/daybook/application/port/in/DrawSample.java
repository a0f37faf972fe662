package daybook.application.port.in;

import daybook.domain.audit.figures.SampledCrime;
import java.util.List;

/** Draws a random sample of crimes for people to review. */
public interface DrawSample {

    /**
     * Begins a draw, which is told of an audit, or of each share of one, while it goes on.
     *
     * @throws RefusedReport if no such sample can be drawn, with every place at fault
     */
    Draw begin(SampleRequest request);

    /** A draw that goes on. */
    interface Draw extends AuditRecords.Told {

        /** How many crimes there were to draw from. */
        long all();

        /** The sample, group by group, in random order within each. */
        List<SampledCrime<RowPlace>> drawn();
    }
}
