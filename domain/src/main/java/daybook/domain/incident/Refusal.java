package daybook.domain.incident;

/**
 * Why a report cannot be read as an incident, and where.
 *
 * @param at the place, as in {@code exchanges[0].sentTo[1]}
 * @param message what is expected there; it never repeats what was given
 */
public record Refusal(String at, String message) {

    @Override
    public String toString() {
        return at + ": " + message;
    }
}
