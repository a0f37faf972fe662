package daybook.adapters.persistence;

import daybook.application.contract.RegisterKeysContract;
import daybook.application.port.out.RegisterKeys;

class MemoryRegisterKeysTest implements RegisterKeysContract {

    @Override
    public RegisterKeys noKeys() {
        return new MemoryRegisterKeys();
    }
}
