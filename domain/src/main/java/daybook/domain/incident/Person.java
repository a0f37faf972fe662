package daybook.domain.incident;

import daybook.domain.child.Age;
import daybook.domain.child.ChildReference;
import daybook.domain.child.Sex;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody in a report, under an id that means something in that report alone. */
public final class Person {

    /** 1 to 32 of letters, digits and {@code -}. */
    public static final String ID_PATTERN = "[A-Za-z0-9-]{1,32}";

    private static final Pattern ID = Pattern.compile(ID_PATTERN);

    private final String id;
    private final Age age;
    private final Sex sex;
    private final ChildReference child;

    private Person(String id, Age age, Sex sex, ChildReference child) {
        this.id = id;
        this.age = age;
        this.sex = sex;
        this.child = child;
    }

    /** Somebody of whom neither age nor sex is known yet. */
    public static Person of(String id) {
        return of(id, Age.NOT_KNOWN, Sex.NOT_KNOWN);
    }

    public static Person of(String id, int age, Sex sex) {
        return of(id, Age.of(age), sex);
    }

    public static Person of(String id, Age age, Sex sex) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a person's id is 1 to 32 letters, digits or '-'");
        }
        return new Person(id, age, sex, null);
    }

    /** The same person, under the force's reference for them. */
    public Person knownAs(ChildReference reference) {
        return new Person(id, age, sex, reference);
    }

    public String id() {
        return id;
    }

    public Age age() {
        return age;
    }

    public Sex sex() {
        return sex;
    }

    /** The force's reference for this child, if it gave one. */
    public Optional<ChildReference> child() {
        return Optional.ofNullable(child);
    }

    @Override
    public String toString() {
        return "Person[masked]";
    }
}
