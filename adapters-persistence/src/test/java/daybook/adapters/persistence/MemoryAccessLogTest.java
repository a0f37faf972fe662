package daybook.adapters.persistence;

import daybook.application.contract.AccessLogContract;

class MemoryAccessLogTest implements AccessLogContract {

    @Override
    public Office emptyOffice() {
        MemoryAccessLog log = new MemoryAccessLog();
        return new Office(new MemoryIncidentRegister(log), log);
    }
}
