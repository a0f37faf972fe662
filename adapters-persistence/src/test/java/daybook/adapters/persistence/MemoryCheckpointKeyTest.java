package daybook.adapters.persistence;

import daybook.application.contract.CheckpointKeyContract;
import daybook.application.port.out.CheckpointKey;

class MemoryCheckpointKeyTest implements CheckpointKeyContract {

    @Override
    public CheckpointKey noKey() {
        return new MemoryCheckpointKey();
    }
}
