package daybook.application.wiring;

import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.CompareAudits;
import daybook.application.port.in.DrawSample;
import daybook.application.port.in.EvaluateSample;
import daybook.application.port.in.GenerateExport;
import daybook.application.port.in.ProposeMapping;
import daybook.application.port.in.RestoreRegister;
import daybook.application.port.in.SummariseAudit;
import daybook.application.service.AssessIncidentService;
import daybook.application.service.AuditRecordsService;
import daybook.application.service.CompareAuditsService;
import daybook.application.service.DrawSampleService;
import daybook.application.service.EvaluateSampleService;
import daybook.application.service.GenerateExportService;
import daybook.application.service.HomeForce;
import daybook.application.service.ProposeMappingService;
import daybook.application.service.RestoreRegisterService;
import daybook.application.service.SummariseAuditService;
import java.time.Clock;

/** Puts together, without a container, what needs no opened storage. */
public final class Assembly {

    private Assembly() {}

    /** The assessment of incidents, as a deployment with these settings would have it. */
    public static AssessIncident assessIncident(Settings settings, Clock clock) {
        HomeForce home = new HomeForce(settings.force(), settings.forceSettings());
        return AssessIncidentService.with(home, clock, new ValidatedShape());
    }

    /** The audit of records that exist, by the settings of the force. */
    public static AuditRecords auditRecords(Settings settings) {
        return new AuditRecordsService(settings.forceSettings());
    }

    /** What proposes how to read an export. */
    public static ProposeMapping proposeMapping() {
        return new ProposeMappingService();
    }

    /** What makes exports up, by the settings of the force. */
    public static GenerateExport generateExport(Settings settings) {
        return new GenerateExportService(settings.forceSettings());
    }

    /** What sums up an audit for a report, by the settings of the force. */
    public static SummariseAudit summariseAudit(Settings settings, Clock clock) {
        return new SummariseAuditService(settings.forceSettings(), clock);
    }

    /** What draws a sample for review. */
    public static DrawSample drawSample() {
        return new DrawSampleService();
    }

    /** What evaluates a sample that was reviewed. */
    public static EvaluateSample evaluateSample() {
        return new EvaluateSampleService();
    }

    /** What compares two standpoints. */
    public static CompareAudits compareAudits() {
        return new CompareAuditsService();
    }

    /**
     * What restores the register that these settings name, which nobody has open meanwhile.
     *
     * @throws UnknownStorage if no installed storage has that name
     * @throws daybook.application.port.out.StoreUnavailable if it is not restored from here; the message says how instead
     */
    public static RestoreRegister restoreRegister(Settings settings, Clock clock) {
        return new RestoreRegisterService(Storages.installed().backup(settings), clock);
    }
}
