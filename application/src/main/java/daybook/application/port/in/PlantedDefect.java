package daybook.application.port.in;

/**
 * A defect that was planted, as an audit should find it.
 *
 * @param line the line on which its row begins; the header is 1
 * @param crime the number of the crime
 * @param incident the number of the incident
 * @param rule the id of the rule that finds it
 */
public record PlantedDefect(long line, String crime, String incident, String rule) {}
