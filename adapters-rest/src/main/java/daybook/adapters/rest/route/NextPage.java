package daybook.adapters.rest.route;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the page after this one is found: at the same path, with the same parameters and a cursor. Source: RFC 8288.
 *
 * @param path the path of every page
 * @param asked the parameters that every page is asked with, where they are given
 * @param cursor the name of the parameter that holds the cursor
 */
public record NextPage(String path, List<String> asked, String cursor) {

    /** Copies the list. */
    public NextPage {
        asked = List.copyOf(asked);
    }

    /** An answer that says where the page after it is. */
    public Answer after(Answer page, Call call, String next) {
        String query = Stream.concat(
                        asked.stream().flatMap(name -> call.query(name).map(it -> pair(name, it)).stream()),
                        Stream.of(pair(cursor, next)))
                .collect(Collectors.joining("&"));
        return page.with("Link", "<" + path + "?" + query + ">; rel=\"next\"");
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
