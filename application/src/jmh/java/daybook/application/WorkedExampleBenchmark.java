package daybook.application;

import daybook.application.json.WireJson;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.IncidentReport;
import daybook.application.wiring.Assembly;
import daybook.application.wiring.Settings;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Wording;
import daybook.domain.incident.Incident;
import daybook.domain.recording.Choice;
import daybook.domain.recording.DecideRecording;
import daybook.domain.recording.Question;
import daybook.domain.recording.Reason;
import daybook.domain.recording.RecordingDecision;
import daybook.domain.recording.Referral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What deciding and explaining the Home Office's worked example costs beside reading it, in one run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WorkedExampleBenchmark {

    private final WireJson json = new WireJson();
    private final Wording wording = Wording.english();
    private final DecideRecording decide = DecideRecording.under(ForceSettings.defaults());
    private final AssessIncident assess = Assembly.assessIncident(new Settings("memory"), Clock.systemUTC());
    private byte[] document;
    private IncidentReport report;
    private Incident incident;

    @Setup
    public void read() throws IOException {
        document = Files.readAllBytes(Path.of("../adapters-cli/examples/home-office-worked-example.json"));
        report = json.read(document);
        incident = assess.assess(report).incident();
    }

    /** The floor: the hardened reader, from bytes to request records. */
    @Benchmark
    public IncidentReport floorReadReport() {
        return json.read(document);
    }

    /** What is measured: the decision on the incident, and every text that explains it. */
    @Benchmark
    public void decideAndExplain(Blackhole sink) {
        explain(decide.on(incident), sink);
    }

    /** The same with what lies between: checking the report and making an incident and an assessment of it. */
    @Benchmark
    public void assessAndExplain(Blackhole sink) {
        explain(assess.assess(report).decision(), sink);
    }

    private void explain(RecordingDecision decision, Blackhole sink) {
        sink.consume(decision);
        for (Reason reason : decision.reasons()) {
            sink.consume(reason.says(wording));
            sink.consume(reason.citations());
        }
        for (Referral referral : decision.referrals()) {
            sink.consume(referral.question(wording));
            sink.consume(referral.readings(wording));
            sink.consume(referral.used(wording));
        }
        for (Question question : decision.questions()) {
            sink.consume(question.ask(wording));
            sink.consume(question.because(wording));
        }
        for (Choice choice : decision.choices()) {
            sink.consume(choice.ask(wording));
        }
    }
}
