package daybook.adapters.cli.audit;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.SummariseAudit;

/** What an audit asks of the application; settings are read when it is asked. */
public interface AuditDesk {

    AuditRecords audit();

    SummariseAudit summarise();
}
