package daybook.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Packages in steps: each may know the steps before its own, but neither a later one nor a neighbour. */
final class OneWayOrder extends ArchCondition<JavaClass> {

    private final Map<String, Integer> steps = new LinkedHashMap<>();

    OneWayOrder(List<List<String>> steps) {
        super("depend only on what comes before in %s", steps);
        for (int step = 0; step < steps.size(); step++) {
            for (String root : steps.get(step)) {
                this.steps.put(root, step);
            }
        }
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Optional<String> own = placeOf(type);
        if (own.isEmpty()) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " has no place in the order"));
            return;
        }
        type.getDirectDependenciesFromSelf()
                .forEach(dependency -> placeOf(dependency.getTargetClass())
                        .filter(place -> !place.equals(own.get()))
                        .filter(place -> steps.get(place) >= steps.get(own.get()))
                        .ifPresent(place ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()))));
    }

    private Optional<String> placeOf(JavaClass type) {
        String home = type.getBaseComponentType().getPackageName();
        return steps.keySet().stream()
                .filter(root -> Pattern.matches("(.*\\.)?" + Pattern.quote(root) + "(\\..*)?", home))
                .findFirst();
    }
}
