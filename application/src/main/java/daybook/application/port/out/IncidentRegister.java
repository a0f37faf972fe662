package daybook.application.port.out;

import java.util.List;

/**
 * The office's register of reported incidents. Whatever is done with it is one act: all of it is kept together with its entry
 * in the access log, or none of it. There is no other way in, so nothing is read or changed without an entry.
 */
public interface IncidentRegister {

    /**
     * Does one act for the force of whoever acts, and sees nothing of any other.
     *
     * <p>When this returns, what was done and its log entry are durable. If it throws, nothing of either is kept. The act may be
     * run again from its beginning where another one came between, so it does nothing but use the records.
     *
     * @param access who does what and why
     * @param act what is done
     * @return what the act returns
     * @throws ChangedMeanwhile if the act rests on a version that is no longer current
     * @throws StoreUnavailable if the store cannot be used; where it went silent at the very end, all of the act may be kept
     */
    <T> T during(Access access, Act<T> act);

    /** What is done with the records in one act. */
    @FunctionalInterface
    interface Act<T> {

        /** Does it. */
        T on(Records records);
    }

    /** The records of one force, for the time of one act. The references and children used are named in the log entry. */
    interface Records {

        /** Every step of a record, oldest first; empty if the force has none under that reference. */
        List<StoredStep> steps(String reference);

        /**
         * Adds the next step of a record and keeps the card it is now found by.
         *
         * @throws ChangedMeanwhile if that version is not the next
         */
        void add(StoredStep step, IndexCard card);

        /**
         * What the force's records say of a child, by reference. Until this act ends no other adds to it: of two incidents
         * recorded about one child at the same moment, one sees the other.
         */
        List<StoredNotice> notices(String child);

        /** Keeps what a record says of a child, in place of what it said of them before. */
        void note(StoredNotice notice);

        /** The cards of the records asked for. */
        List<IndexCard> list(IndexQuery query);
    }
}
