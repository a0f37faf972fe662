package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.DrawSample;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RowPlace;
import daybook.application.port.in.SampleRequest;
import daybook.domain.audit.AuditResult;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.figures.Confidence;
import daybook.domain.audit.figures.SampleDraw;
import daybook.domain.audit.figures.SamplePlan;
import daybook.domain.audit.figures.SampledCrime;
import daybook.domain.audit.figures.Stratification;
import daybook.domain.incident.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads which sample is wanted and puts every crime up for the draw. */
public final class DrawSampleService implements DrawSample {

    @Override
    public Draw begin(SampleRequest request) {
        SampleDraw<RowPlace> draw = new SampleDraw<>(plan(request));
        return new Draw() {
            @Override
            public void audited(RecordedIncident incident, AuditResult result, AuditRecords.Places places) {
                incident.crimes().forEach(it -> draw.add(incident, it, places.of(it.first())));
            }

            @Override
            public void rejected(RowPlace place, String message) {
                // What cannot be read cannot be drawn; the totals have it.
            }

            @Override
            public long all() {
                return draw.all();
            }

            @Override
            public List<SampledCrime<RowPlace>> drawn() {
                return draw.drawn();
            }
        };
    }

    private static SamplePlan plan(SampleRequest request) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Confidence> confidence = Confidence.of(request.confidence());
        Optional<Stratification> by = stratification(request.stratify());
        if (request.margin() < 1 || request.margin() > 20) {
            refusals.add(new Refusal("margin", "expected 1 to 20, in per cent"));
        }
        if (confidence.isEmpty()) {
            refusals.add(new Refusal("confidence", "expected 90, 95 or 99, in per cent"));
        }
        if (by.isEmpty()) {
            refusals.add(new Refusal("stratify", "expected month, outcome or none"));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedReport(refusals);
        }
        return new SamplePlan(request.margin(), confidence.get(), by.get(), request.seed());
    }

    static Optional<Stratification> stratification(String name) {
        return Arrays.stream(Stratification.values())
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
