package sabotage.setters.daybook.domain.child;

final class BreaksWithASetter {

    private int age;

    void setAge(int age) {
        this.age = age;
    }

    int age() {
        return age;
    }
}
