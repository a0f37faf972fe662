package daybook.adapters.persistence;

import daybook.application.port.out.RegisterKeys;

/** Keys that last as long as the register they belong to. */
final class MemoryRegisterKeys implements RegisterKeys {

    private final byte[] paths = RandomKey.bytes();

    @Override
    public byte[] ofPaths() {
        return paths.clone();
    }

    @Override
    public void require() {
        // They are where the register is.
    }
}
