package daybook.adapters.persistence;

import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.StoreUnavailable;
import java.util.Set;

/** The register in a database: one act, one transaction, with its entry in the access log. */
final class SqlIncidentRegister implements IncidentRegister {

    private static final String NOT_LISTED =
            "the record is erased, and that could not be kept in the folder of keys: open the"
                    + " register again once it can be written, and restore no older backup before";

    private final Database database;
    private final Transactions transactions;
    private final ErasedList list;

    /** A register from which nothing is erased. */
    SqlIncidentRegister(Database database) {
        this(database, ErasedList.nowhere());
    }

    /** A register of which is kept, beside the keys, what was erased from it. */
    SqlIncidentRegister(Database database, ErasedList list) {
        this.database = database;
        this.transactions = new Transactions(database);
        this.list = list;
    }

    @Override
    public <T> T during(Access access, Act<T> act) {
        Done<T> done = transactions.run(sql -> {
            SqlRecords records = new SqlRecords(sql, access.by().force(), list);
            T result = act.on(records);
            new SqlEntries(sql).add(records.entry(access));
            return new Done<>(result, records.erased());
        });
        if (!done.erased().isEmpty()) {
            keepErased(done.erased());
        }
        return done.result();
    }

    /** Only once it is durable: what is listed is erased wherever it turns up. */
    private void keepErased(Set<String> ids) {
        database.clean();
        try {
            list.add(ids);
        } catch (StoreUnavailable failure) {
            throw new StoreUnavailable(NOT_LISTED, failure);
        }
    }

    /** An act that is kept, and what it erased. */
    private record Done<T>(T result, Set<String> erased) {

        @Override
        public String toString() {
            return "Done[masked]";
        }
    }
}
