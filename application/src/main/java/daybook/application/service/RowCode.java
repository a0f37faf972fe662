package daybook.application.service;

import daybook.application.spill.Packed;
import daybook.domain.audit.Detail;
import daybook.domain.audit.RecordedRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Packs rows that were read, and unpacks them. Texts and times stand there as they are; of any other value there are few, and a
 * number stands for each. One for each audit; safe to share between threads.
 */
final class RowCode {

    /** What a record is of: a row, or the trace of one that was rejected. */
    static final int ROW = 1;

    private static final int GAP = 0;

    private static final Detail[] DETAILS = Detail.values();
    private static final int END = -1;

    private static final int NONE = 0;
    private static final int TEXT = 1;
    private static final int DAY = 2;
    private static final int MOMENT = 3;
    private static final int OTHER = 4;

    private final Map<Object, Integer> numbers = new ConcurrentHashMap<>();
    private volatile Object[] values = {};

    /** Begins a row of an incident, under the number of its place. What is told of it follows, and then its end. */
    void begin(String incident, long place, Packed packed) {
        byte[] name = begin(incident, packed);
        packed.small(ROW);
        packed.text(name);
        packed.longNumber(place);
    }

    void end(Packed packed) {
        packed.small(END);
        packed.end();
    }

    /** That a row of an incident was rejected. */
    void gap(String incident, Packed packed) {
        byte[] name = begin(incident, packed);
        packed.small(GAP);
        packed.text(name);
        packed.end();
    }

    private static byte[] begin(String incident, Packed packed) {
        byte[] name = incident.getBytes(StandardCharsets.UTF_8);
        long hash = 0;
        for (byte it : name) {
            hash = (hash ^ it) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        packed.begin(hash);
        return name;
    }

    /** That a row says there is none. */
    void none(Detail detail, Packed packed) {
        packed.small(detail.ordinal());
        packed.small(NONE);
    }

    /** What a row tells of a detail. */
    void value(Detail detail, Object told, Packed packed) {
        packed.small(detail.ordinal());
        if (told instanceof String text) {
            packed.small(TEXT);
            packed.text(text.getBytes(StandardCharsets.UTF_8));
        } else if (told instanceof LocalDate day) {
            packed.small(DAY);
            packed.number(Math.toIntExact(day.toEpochDay()));
        } else if (told instanceof Instant moment) {
            packed.small(MOMENT);
            packed.longNumber(moment.getEpochSecond());
            packed.number(moment.getNano());
        } else {
            packed.small(OTHER);
            packed.number(numberOf(told));
        }
    }

    private int numberOf(Object value) {
        Integer known = numbers.get(value);
        return known == null ? newNumber(value) : known;
    }

    private synchronized int newNumber(Object value) {
        return numbers.computeIfAbsent(value, it -> {
            int number = values.length;
            Object[] more = Arrays.copyOf(values, number + 1);
            more[number] = it;
            values = more;
            return number;
        });
    }

    /** The rest of a row, when that it is one and of what was read already. */
    RecordedRow row(Packed.Reader packed, String incident) {
        RecordedRow.Draft draft = RecordedRow.at(packed.longNumber()).with(Detail.INCIDENT, incident);
        for (int i = packed.small(); i != END; i = packed.small()) {
            switch (packed.small()) {
                case NONE -> draft.without(DETAILS[i]);
                case TEXT -> draft.with(DETAILS[i], packed.text());
                case DAY -> draft.with(DETAILS[i], LocalDate.ofEpochDay(packed.number()));
                case MOMENT -> draft.with(DETAILS[i], Instant.ofEpochSecond(packed.longNumber(), packed.number()));
                default -> draft.with(DETAILS[i], values[packed.number()]);
            }
        }
        return draft.build();
    }
}
