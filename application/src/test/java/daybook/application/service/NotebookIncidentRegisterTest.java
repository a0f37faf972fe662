package daybook.application.service;

import daybook.application.contract.IncidentRegisterContract;
import daybook.application.port.out.IncidentRegister;

class NotebookIncidentRegisterTest implements IncidentRegisterContract {

    @Override
    public IncidentRegister emptyRegister() {
        return new NotebookIncidentRegister();
    }
}
