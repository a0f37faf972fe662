package sabotage.opentypes.daybook.domain.child;

public sealed interface KeepsSealed {

    record KeepsInside(int age) implements KeepsSealed {}
}
