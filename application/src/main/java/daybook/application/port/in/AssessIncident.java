package daybook.application.port.in;

/** Says what the guidance leads to for a report, without entering it anywhere. */
public interface AssessIncident {

    /**
     * Decides what to record of a report.
     *
     * @param report what is known of the incident
     * @return the decision, with the outcomes that could close each crime
     * @throws RefusedReport if the report cannot be read as an incident, with every place at fault
     */
    Assessment assess(IncidentReport report);
}
