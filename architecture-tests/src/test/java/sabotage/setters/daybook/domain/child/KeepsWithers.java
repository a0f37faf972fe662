package sabotage.setters.daybook.domain.child;

record KeepsWithers(int age) {

    KeepsWithers settled(int other) {
        return new KeepsWithers(other);
    }
}
