package daybook.domain.oracle;

import daybook.domain.incident.Incident;

/**
 * One answer to one fact.
 *
 * @param before the incident without it
 * @param path the place of the fact in the report
 * @param answer what was answered, in words
 * @param after the incident with that answer
 */
public record SingleAnswer(Incident before, String path, String answer, Incident after) {}
