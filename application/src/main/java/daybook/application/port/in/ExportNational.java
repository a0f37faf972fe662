package daybook.application.port.in;

import daybook.application.access.Acting;
import java.util.List;

/** Hands over what waits to be told to the national database. What is handed over waits on until it is confirmed. */
public interface ExportNational {

    /** The most notices that are handed over at once. */
    int MOST = 10_000;

    /**
     * Hands it over; logged as a disclosure.
     *
     * @param who who exports it and why
     * @param recipient to whom it goes
     * @param limit at most so many, 1 to {@value #MOST}
     * @return the notices, each the same under the same id however often it is handed over
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    List<NationalNotice> export(Acting who, String recipient, int limit);
}
