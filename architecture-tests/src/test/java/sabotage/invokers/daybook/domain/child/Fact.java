package sabotage.invokers.daybook.domain.child;

public record Fact(int age) {

    public boolean olderThan(int other) {
        return age > other;
    }
}
