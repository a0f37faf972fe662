package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.IncidentRecord;

/** Records a reported incident: assesses it with what is known of the children, numbers its crimes and keeps it. */
public interface RecordIncident {

    /**
     * Records a report once. The same report again is the same record, however often it comes.
     *
     * @param who who records it and why
     * @param report what is known of the incident; its force, if named, is that of whoever records it
     * @return the record; when this returns it is durable
     * @throws RefusedReport if the report cannot be read as an incident
     * @throws Conflict if another report of the force already has the reference
     * @throws daybook.application.access.NotPermitted if their role may not record
     */
    IncidentRecord record(Acting who, IncidentReport report);
}
