package sabotage.opentypes.daybook.domain.child;

public enum KeepsEnum {
    ONE {
        @Override
        int number() {
            return 1;
        }
    };

    abstract int number();
}
