package daybook.application.port.in;

/**
 * Which sample is wanted.
 *
 * @param margin how far the estimate may be from the truth, in per cent: 1 to 20
 * @param confidence how often it is to be no farther, in per cent: 90, 95 or 99
 * @param stratify by what crimes are grouped first: {@code month}, {@code outcome} or {@code none}
 * @param seed the same seed draws the same sample from the same crimes
 */
public record SampleRequest(int margin, int confidence, String stratify, long seed) {}
