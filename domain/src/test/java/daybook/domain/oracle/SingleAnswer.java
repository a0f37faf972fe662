package daybook.domain.oracle;

import daybook.domain.incident.Incident;

/**
 * One answer to one fact.
 *
 * @param path the place of the fact in the report
 * @param answer what was answered, in words
 * @param after the incident with that answer
 */
public record SingleAnswer(String path, String answer, Incident after) {}
