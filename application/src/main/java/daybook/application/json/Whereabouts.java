package daybook.application.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.Arrays;

/** Where in a document the reader stands, put into words only when somebody asks. */
final class Whereabouts {

    /** The place of what is wrong with a document as a whole. */
    static final String WHOLE = "report";

    private static final int NO_INDEX = -1;

    private String[] names = new String[12];
    private int[] indices = new int[12];
    private int depth;

    void enter() {
        if (++depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indices = Arrays.copyOf(indices, depth * 2);
        }
        names[depth] = null;
        indices[depth] = NO_INDEX;
    }

    void leave() {
        depth--;
    }

    void at(String name) {
        names[depth] = name;
    }

    void at(int index) {
        indices[depth] = index;
    }

    /** The object or list that holds what the reader stands at. */
    String outside() {
        return upTo(depth - 1);
    }

    /** A place in the text, as an editor counts. */
    static String position(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    @Override
    public String toString() {
        return upTo(depth);
    }

    private String upTo(int last) {
        StringBuilder place = new StringBuilder();
        for (int i = 1; i <= last; i++) {
            if (indices[i] != NO_INDEX) {
                place.append('[').append(indices[i]).append(']');
            } else if (names[i] != null) {
                place.append(place.length() == 0 ? "" : ".").append(names[i]);
            }
        }
        return place.length() == 0 ? WHOLE : place.toString();
    }
}
