package sabotage.invokers.daybook.domain.child;

public record Fact(int age) {

    public boolean olderThan(Fact other) {
        return age > other.age;
    }

    public boolean reaches(int years) {
        return age >= years;
    }
}
