package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.EvaluateSample;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.ReviewedCrime;
import daybook.application.port.in.RowPlace;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.figures.Confidence;
import daybook.domain.audit.figures.SampleEstimate;
import daybook.domain.audit.figures.SampleReview;
import java.util.List;

/** Reads a sheet and sets its verdicts beside what the rules find on the same crimes. */
public final class EvaluateSampleService implements EvaluateSample {

    @Override
    public Evaluation begin(List<ReviewedCrime> sheet, int confidence) {
        ReadSheet read = new ReadSheet(sheet);
        SampleReview review = new SampleReview(
                read.by(),
                Confidence.of(confidence)
                        .orElseThrow(() -> RefusedReport.at("confidence", "expected 90, 95 or 99, in per cent")),
                read.verdicts());
        return new Evaluation() {
            @Override
            public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
                review.add(incident, result);
            }

            @Override
            public void rejected(RowPlace place, String message) {
                // A crime that was drawn and cannot be read any more is missed at the end.
            }

            @Override
            public SampleEstimate estimate() {
                read.requireNone(review.missing());
                return review.estimate();
            }

            @Override
            public List<String> unreviewedStrata() {
                return review.unreviewedStrata();
            }
        };
    }
}
