package daybook.application.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import daybook.application.port.in.Expected;
import daybook.domain.incident.Refusal;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** One document being read: where the reader stands, what it found wrong, and how each kind of value is taken. */
final class Reading {

    /** How one kind of entry in a list is read. */
    interface Entry<T> {

        /** The entry, or {@code null} if it was refused. */
        T read(Reading in) throws IOException;
    }

    private static final String LEAVE_OUT = "expected a value; what is not known is left out";
    private static final int ENOUGH = 200;

    private final JsonParser parser;
    private final Whereabouts place = new Whereabouts();
    private final List<Refusal> refusals = new ArrayList<>(0);
    private final SeenNames seen = new SeenNames();

    Reading(JsonParser parser) {
        this.parser = parser;
    }

    /** Whether the current value is an object, which is then entered; otherwise it is refused and skipped. */
    boolean beginsObject(Names names) throws IOException {
        if (!is(JsonToken.START_OBJECT, names.object())) {
            return false;
        }
        seen.enter();
        place.enter();
        return true;
    }

    /** The next property that has a value to read, or {@code null} at the end of the object, which is then left. */
    String nextName(Names names) throws IOException {
        for (String name = nextField(names); name != null; name = nextField(names)) {
            int bit = names.bit(name);
            if (bit == 0) {
                refuse(
                        place.outside(),
                        names.expected() + "; another begins at "
                                + Whereabouts.position(parser.currentTokenLocation()));
                skipValue();
                continue;
            }
            place.at(name);
            if (seen.isAgain(bit)) {
                refuse("expected only once in its object");
                skipValue();
            } else if (parser.nextToken() == JsonToken.VALUE_NULL) {
                refuse(LEAVE_OUT);
            } else {
                return name;
            }
        }
        place.leave();
        seen.leave();
        return null;
    }

    /** The parser reads ahead: what is wrong with a number is found with the name before it, which is then its place. */
    private String nextField(Names names) throws IOException {
        try {
            return parser.nextFieldName();
        } catch (IOException broken) {
            String name = parser.currentName();
            if (name != null && names.bit(name) != 0) {
                place.at(name);
            }
            throw broken;
        }
    }

    String text() throws IOException {
        if (!is(JsonToken.VALUE_STRING, "text in quotes")) {
            return null;
        }
        String text = parser.getText();
        if (!Surrogates.arePaired(text)) {
            refuse("expected whole characters, not half of a surrogate pair");
            return null;
        }
        return text;
    }

    <E extends Enum<E>> E word(Words<E> words) throws IOException {
        return orRefuse(hasText() ? words.find(parser.getText()) : null, words.expected());
    }

    OffsetDateTime moment() throws IOException {
        return orRefuse(hasText() ? Moments.moment(parser.getText()) : null, Expected.MOMENT);
    }

    LocalDate day() throws IOException {
        return orRefuse(hasText() ? Moments.day(parser.getText()) : null, Expected.DAY);
    }

    Integer wholeNumber(String expected) throws IOException {
        Integer number = null;
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            try {
                number = parser.getIntValue();
            } catch (InputCoercionException tooLarge) {
                number = null;
            }
        }
        return orRefuse(number, expected);
    }

    /** A list of at most so many entries; those that are refused are missing from it. */
    <T> List<T> list(int most, Entry<T> entry) throws IOException {
        if (!is(JsonToken.START_ARRAY, "a list in square brackets")) {
            return null;
        }
        List<T> entries = new ArrayList<>(4);
        int index = 0;
        place.enter();
        place.at(index);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (index >= most) {
                parser.skipChildren();
            } else if (parser.currentToken() == JsonToken.VALUE_NULL) {
                refuse(LEAVE_OUT);
            } else {
                T read = entry.read(this);
                if (read != null) {
                    entries.add(read);
                }
            }
            place.at(++index);
        }
        place.leave();
        if (index > most) {
            refuse("expected at most " + most + " of them");
        }
        return entries;
    }

    /** What was found wrong so far. */
    List<Refusal> refusals() {
        return refusals;
    }

    /** Refuses the rest of the document: the place reached, with line and column. */
    void breakOff(String expected) {
        refuse(expected + ", and it is not at " + Whereabouts.position(parser.currentLocation()));
    }

    void end() throws IOException {
        if (parser.nextToken() != null) {
            refuse("expected nothing after the report, at " + Whereabouts.position(parser.currentTokenLocation()));
        }
    }

    private boolean hasText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    private boolean is(JsonToken expected, String name) throws IOException {
        if (parser.currentToken() == expected) {
            return true;
        }
        return orRefuse(null, "expected " + name) != null;
    }

    private <T> T orRefuse(T value, String expected) throws IOException {
        if (value == null) {
            refuse(expected);
            parser.skipChildren();
        }
        return value;
    }

    private void refuse(String message) {
        refuse(place.toString(), message);
    }

    private void refuse(String at, String message) {
        if (refusals.size() < ENOUGH) {
            refusals.add(new Refusal(at, message));
        }
    }

    private void skipValue() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }
}
