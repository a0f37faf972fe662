package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.AuditWithRegister;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.ExportRow;
import daybook.domain.guidance.ForceSettings;
import java.util.Iterator;
import java.util.List;

/** Audits an export by what it tells and by what the register knows of the children in it. */
public final class AuditWithRegisterService implements AuditWithRegister {

    /** What the log says that was looked at: whoever may have been, not those who were. */
    static final String EVERY_CHILD = "children all";

    private final Acts acts;
    private final SurveyedChildren children;
    private final AuditExport export;

    public AuditWithRegisterService(Acts acts, SurveyedChildren children, ForceSettings settings) {
        this(acts, children, AuditExport.under(settings));
    }

    AuditWithRegisterService(Acts acts, SurveyedChildren children, AuditExport export) {
        this.acts = acts;
        this.children = children;
        this.export = export;
    }

    @Override
    public AuditTotals audit(Acting who, Iterator<ExportRow> rows, ExportMapping mapping, AuditRecords.Told told) {
        ReadMapping read = new ReadMapping(mapping);
        acts.enter(
                who,
                Operation.AUDIT_CHILDREN,
                List.of(EVERY_CHILD),
                () -> Permissions.require(who, Operation.AUDIT_CHILDREN, RecordState.NONE));
        return export.audit(rows, read, told, incidents -> children.on(incidents, who.force()));
    }
}
