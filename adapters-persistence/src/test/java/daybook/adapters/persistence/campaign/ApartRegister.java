package daybook.adapters.persistence.campaign;

import daybook.adapters.persistence.TwoTransactions;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;

/** A sabotage: what is done is committed, and its log entry apart from it. */
record ApartRegister(TwoTransactions transactions) implements IncidentRegister {

    @Override
    public <T> T during(Access access, Act<T> act) {
        return transactions.during(access, act);
    }
}
