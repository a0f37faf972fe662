package daybook.adapters.persistence;

import daybook.application.contract.ChildKeysContract;
import daybook.application.port.out.ChildKeys;

class MemoryChildKeysTest implements ChildKeysContract {

    @Override
    public ChildKeys noKeys() {
        return new MemoryChildKeys();
    }
}
