package daybook.adapters.persistence;

import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;

/** The register in a database: one act, one transaction, with its entry in the access log. */
final class SqlIncidentRegister implements IncidentRegister {

    private final Transactions transactions;

    SqlIncidentRegister(Database database) {
        this.transactions = new Transactions(database);
    }

    @Override
    public <T> T during(Access access, Act<T> act) {
        return transactions.run(sql -> {
            SqlRecords records = new SqlRecords(sql, access.by().force());
            T done = act.on(records);
            new SqlEntries(sql).add(records.entry(access));
            return done;
        });
    }
}
