package daybook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Conditions on one class that cannot be judged without looking at others. */
final class Each {

    private Each() {}

    /** Checks those of the given classes that are meant, each in the light of all of them. */
    static ArchCondition<JavaClass> have(
            Predicate<JavaClass> meant, String what, BiPredicate<JavaClass, Map<String, JavaClass>> holds) {
        return new ArchCondition<>("have " + what) {

            private final Map<String, JavaClass> all = new HashMap<>();

            @Override
            public void init(Collection<JavaClass> types) {
                all.clear();
                types.forEach(type -> all.put(type.getName(), type));
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (meant.test(type)) {
                    boolean held = holds.test(type, all);
                    events.add(new SimpleConditionEvent(type, held, type.getName() + " has not " + what));
                }
            }
        };
    }
}
