package daybook.domain.history.identity;

import daybook.domain.child.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of who a child is, any of it missing. It begins at {@link #UNKNOWN} and masks itself when printed.
 *
 * <p>Names stand as they were written. {@link SameChild} sees beyond case, accents, hyphens and the order of family names.
 */
public final class Identity {

    /** Nothing is known. */
    public static final Identity UNKNOWN =
            new Identity(WrittenName.NONE, WrittenName.NONE, null, null, Sex.NOT_KNOWN, Set.of());

    /** The most names of one kind, and the most local ids. */
    public static final int MOST = 10;

    private static final int EARLIEST = 1900;

    private final WrittenName given;
    private final WrittenName family;
    private final LocalDate born;
    private final Postcode postcode;
    private final Sex sex;
    private final Set<LocalId> ids;

    private Identity(
            WrittenName given, WrittenName family, LocalDate born, Postcode postcode, Sex sex, Set<LocalId> ids) {
        this.given = given;
        this.family = family;
        this.born = born;
        this.postcode = postcode;
        this.sex = sex;
        this.ids = ids;
    }

    /** With these given names, the first one first. Each is 1 to 100 characters and has a letter; 10 at the most. */
    public Identity given(String... names) {
        return new Identity(WrittenName.given(List.of(names)), family, born, postcode, sex, ids);
    }

    /** With these family names: several, or one that is double-barrelled. Checked as {@link #given}. */
    public Identity family(String... names) {
        return new Identity(given, WrittenName.family(List.of(names)), born, postcode, sex, ids);
    }

    /** Born on that day, not before 1900. */
    public Identity born(LocalDate day) {
        if (day.getYear() < EARLIEST) {
            throw new IllegalArgumentException("a child's date of birth is not before 1900");
        }
        return new Identity(given, family, day, postcode, sex, ids);
    }

    public Identity at(Postcode home) {
        return new Identity(given, family, born, Objects.requireNonNull(home), sex, ids);
    }

    public Identity sex(Sex known) {
        return new Identity(given, family, born, postcode, Objects.requireNonNull(known), ids);
    }

    /** And under that number; 10 at the most. */
    public Identity under(LocalId id) {
        Set<LocalId> all = new HashSet<>(ids);
        all.add(id);
        if (all.size() > MOST) {
            throw new IllegalArgumentException("a child is under at most 10 local ids");
        }
        return new Identity(given, family, born, postcode, sex, Set.copyOf(all));
    }

    public List<String> givenNames() {
        return given.written();
    }

    public List<String> familyNames() {
        return family.written();
    }

    public Optional<LocalDate> born() {
        return Optional.ofNullable(born);
    }

    public Optional<Postcode> postcode() {
        return Optional.ofNullable(postcode);
    }

    public Sex sex() {
        return sex;
    }

    public Set<LocalId> ids() {
        return ids;
    }

    /** The given names in plain small letters, one by one. */
    List<String> comparableGiven() {
        return given.comparable();
    }

    /** The family names in plain small letters, a double-barrelled one in its parts. */
    List<String> comparableFamily() {
        return family.comparable();
    }

    private List<Object> all() {
        List<Object> all = new ArrayList<>(List.of(givenNames(), familyNames(), sex, ids));
        all.add(born());
        all.add(postcode());
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Identity that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return "Identity[masked]";
    }
}
