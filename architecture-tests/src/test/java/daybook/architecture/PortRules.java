package daybook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What holds driven adapters to their ports, and tests to being run. */
final class PortRules {

    private static final ArchRule PROVEN_ADAPTERS = classes()
            .that(areDrivenAdapters().or(areContractTests()))
            .should(haveForEach(
                    PortRules::isDrivenAdapter, "a test that binds the contract of its port", PortRules::isProvenIn))
            .as("Every driven adapter passes the contract of its port")
            .because("decision 0008: a store that nearly does what the port says loses records quietly");

    private static final ArchRule PORTS_WITH_CONTRACT = classes()
            .that(describe("are driven ports or contracts", type -> isDrivenPort(type) || isContract(type)))
            .should(haveForEach(
                    PortRules::isDrivenPort,
                    "a contract in the tests of the application",
                    (port, all) -> all.containsKey(contractOf(port))))
            .as("Every driven port has a contract")
            .because("decision 0008: what a port promises is written once, as tests");

    private static final ArchRule NAMED_AFTER_PORT = classes()
            .that(areDrivenAdapters())
            .should(haveForEach(
                    type -> true,
                    "a name that ends in its port's",
                    (adapter, all) -> portsOf(adapter).stream()
                            .allMatch(port -> adapter.getSimpleName().endsWith(port.getSimpleName()))))
            .as("A driven adapter is called after its technology and its port")
            .because("decision 0008: the name tells which promise is kept and with what");

    private static final ArchRule FOUND_TESTS = classes()
            .that(describe("hold tests", PortRules::holdsTests))
            .should(haveForEach(
                    type -> true,
                    "a name that ends in Test, or in Contract for an interface",
                    (type, all) -> outermost(type).endsWith(type.isInterface() ? "Contract" : "Test")))
            .as("A class with tests has a name under which they are run")
            .because("decision 0007: a test that nobody runs is believed all the same");

    private PortRules() {}

    static List<HouseRule> all() {
        return List.of(
                HouseRule.ofEverything(PROVEN_ADAPTERS, "unproven"),
                HouseRule.ofEverything(PORTS_WITH_CONTRACT, "nocontract"),
                HouseRule.ofMain(NAMED_AFTER_PORT, "adapternames"),
                HouseRule.ofTests(FOUND_TESTS, "lost"));
    }

    static boolean isDrivenAdapter(JavaClass type) {
        return !type.isInterface()
                && type.getPackageName().contains("daybook.adapters")
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && !portsOf(type).isEmpty()
                && !outermost(type).endsWith("Test");
    }

    static boolean holdsTests(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable"));
    }

    private static DescribedPredicate<JavaClass> areDrivenAdapters() {
        return describe("are driven adapters", PortRules::isDrivenAdapter);
    }

    private static DescribedPredicate<JavaClass> areContractTests() {
        return describe(
                "bind a contract",
                type -> !type.isInterface()
                        && type.getAllRawInterfaces().stream().anyMatch(PortRules::isContract));
    }

    private static boolean isDrivenPort(JavaClass type) {
        return type.isInterface()
                && !type.isAnnotation()
                && type.getPackageName().endsWith("daybook.application.port.out");
    }

    private static boolean isContract(JavaClass type) {
        return type.isInterface() && type.getPackageName().endsWith("daybook.application.contract");
    }

    private static List<JavaClass> portsOf(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .filter(PortRules::isDrivenPort)
                .toList();
    }

    private static String contractOf(JavaClass port) {
        return port.getName().replace(".port.out.", ".contract.") + "Contract";
    }

    private static boolean isProvenIn(JavaClass adapter, Map<String, JavaClass> all) {
        JavaClass test = all.get(adapter.getName() + "Test");
        return test != null && portsOf(adapter).stream().allMatch(port -> test.isAssignableTo(contractOf(port)));
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    /** Checks those of the given classes that are meant, each in the light of all of them. */
    private static ArchCondition<JavaClass> haveForEach(
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
