package daybook.domain.incident;

import java.util.List;

/**
 * One request for the image.
 *
 * @param by the ids of whoever asked; several asked together
 */
public record Request(List<String> by) {

    public Request {
        by = List.copyOf(by);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("a request names who asked");
        }
    }

    public static Request by(String... people) {
        return new Request(List.of(people));
    }
}
