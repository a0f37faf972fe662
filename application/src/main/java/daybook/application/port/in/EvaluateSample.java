package daybook.application.port.in;

import daybook.domain.audit.figures.SampleEstimate;
import java.util.List;

/** Says what the reviewers of a sample found, and how far the rules agree with them. */
public interface EvaluateSample {

    /**
     * Begins with the sheet that came back; the audit of the same crimes is told to what it gives.
     *
     * @param sheet its rows
     * @param confidence of the interval, in per cent: 90, 95 or 99
     * @throws RefusedReport if it is not a whole sheet with verdicts, with every place at fault
     */
    Evaluation begin(List<ReviewedCrime> sheet, int confidence);

    /** An evaluation that goes on. */
    interface Evaluation extends AuditRecords.Told {

        /**
         * What comes of it, once every crime has passed.
         *
         * @throws RefusedReport if a crime of the sheet is not among them, with its place in the sheet
         */
        SampleEstimate estimate();

        /** The groups with crimes of which none was reviewed. */
        List<String> unreviewedStrata();
    }
}
