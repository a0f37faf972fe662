package daybook.application.port.in;

import java.util.List;

/** Lists in a report, which may be left out altogether but have no gaps. */
final class Listed {

    private Listed() {}

    static <T> List<T> copy(List<T> list) {
        return list == null ? null : List.copyOf(list);
    }
}
