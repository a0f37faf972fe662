package daybook.application.port.out;

/**
 * That two references are of one child, or no longer, as it is kept. There is one for each pair, the lesser reference first.
 *
 * @param one the lesser reference
 * @param other the greater
 * @param version how often it changed, from 1
 * @param together whether the two are one child now
 * @param body who said so and why, each time, in the stored form
 */
public record StoredLink(String one, String other, int version, boolean together, String body) {

    public StoredLink {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("a link is between two references, the lesser first");
        }
    }

    @Override
    public String toString() {
        return "StoredLink[masked]";
    }
}
