package daybook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;

/** How the modules and their packages stand to each other. */
final class LayerRules {

    private static final List<List<String>> INWARDS = List.of(
            List.of("daybook.domain"),
            List.of("daybook.application.accesslog"),
            List.of("daybook.application.access"),
            List.of("daybook.application.record"),
            List.of("daybook.application.spill"),
            List.of("daybook.application.port.in", "daybook.application.port.out"),
            List.of("daybook.application.service"),
            List.of("daybook.application.json"),
            List.of("daybook.application.wiring"),
            List.of("daybook.adapters.persistence", "daybook.adapters.rest", "daybook.adapters.cli"));

    private static final ArchRule LAYERS = classes()
            .should(new OneWayOrder(INWARDS))
            .as("Every layer knows only the layers within it")
            .because("decision 0001: what decides about children must not change because a door or a store does");

    private static final ArchRule STRANGERS = slices().matching("..daybook.adapters.(*)..")
            .should()
            .notDependOnEachOther()
            .as("Adapters do not know each other, in their tests neither")
            .because("decision 0001: each must start, be replaced and be left out without the others");

    private static final ArchRule NO_CYCLES = slices().matching("..daybook.(**)")
            .should()
            .beFreeOfCycles()
            .as("No two packages need each other")
            .because("decision 0001: a cycle is one package that pretends to be two");

    private static final ArchRule THROUGH_PORTS = noClasses()
            .that()
            .resideInAPackage("..daybook.adapters..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..daybook.application.service..")
            .as("Adapters ask through ports and never name a service")
            .because("decision 0004: only wiring knows which service stands behind a port");

    private static final ArchRule READERS = noClasses()
            .that()
            .resideInAPackage("..daybook.adapters..")
            .should(ArchConditions.accessTargetWhere(invokesTheDomain()))
            .as("Adapters read domain values and never make them or ask them to decide")
            .because("decision 0001: the application is the one place from which rules are invoked");

    private LayerRules() {}

    static List<HouseRule> all() {
        return List.of(
                HouseRule.ofMain(LAYERS, "layers"),
                HouseRule.ofEverything(STRANGERS, "strangers"),
                HouseRule.ofMain(NO_CYCLES, "cycles"),
                HouseRule.ofMain(THROUGH_PORTS, "services"),
                HouseRule.ofMain(READERS, "invokers"));
    }

    /** To construct a domain value, or to hand one to the domain, is to ask it for a decision; words and codes are not. */
    private static DescribedPredicate<JavaAccess<?>> invokesTheDomain() {
        return describe("gives something to the domain", access -> {
            if (!(access.getTarget() instanceof CodeUnitAccessTarget target) || !isOfTheDomain(target.getOwner())) {
                return false;
            }
            boolean comparison = List.of("equals", "compareTo").contains(target.getName());
            boolean construction = target.getName().equals("<init>");
            return construction
                    || !comparison && target.getRawParameterTypes().stream().anyMatch(LayerRules::isHandedOver);
        });
    }

    private static boolean isHandedOver(JavaClass type) {
        return isOfTheDomain(type) && !type.isEnum() && !type.getSimpleName().equals("Wording");
    }

    private static boolean isOfTheDomain(JavaClass type) {
        return type.getPackageName().contains("daybook.domain");
    }
}
