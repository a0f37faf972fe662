package daybook.adapters.cli.audit;

import daybook.adapters.cli.register.RegisterDoor;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.CompareAudits;
import daybook.application.port.in.DrawSample;
import daybook.application.port.in.EvaluateSample;
import daybook.application.port.in.GenerateExport;
import daybook.application.port.in.ProposeMapping;
import daybook.application.port.in.SummariseAudit;
import daybook.domain.guidance.ForceSettings;
import java.nio.file.Path;

/** What an audit asks of the application; settings are read when it is asked. */
public interface AuditDesk {

    AuditRecords audit();

    /** The way to the register, for an audit that asks it. */
    RegisterDoor door();

    ProposeMapping propose();

    GenerateExport generate();

    SummariseAudit summarise();

    DrawSample draw();

    EvaluateSample evaluate();

    CompareAudits compare();

    /** The settings of the force that are in force. */
    ForceSettings settings();

    /**
     * Those of a file alone, whatever the environment says.
     *
     * @throws daybook.application.wiring.RefusedSettings if they cannot be used
     */
    ForceSettings settings(Path file);
}
