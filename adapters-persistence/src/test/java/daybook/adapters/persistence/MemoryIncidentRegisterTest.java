package daybook.adapters.persistence;

import daybook.application.contract.IncidentRegisterContract;
import daybook.application.port.out.IncidentRegister;

class MemoryIncidentRegisterTest implements IncidentRegisterContract {

    @Override
    public IncidentRegister emptyRegister() {
        return new MemoryIncidentRegister(new MemoryAccessLog());
    }
}
