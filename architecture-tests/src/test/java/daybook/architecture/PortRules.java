package daybook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What holds driven adapters to their ports. */
final class PortRules {

    private static final ArchRule PROVEN_ADAPTERS = classes()
            .that(areDrivenAdapters().or(areContractTests()))
            .should(Each.have(
                    PortRules::isDrivenAdapter, "a test that binds the contract of its port", PortRules::isProvenIn))
            .as("Every driven adapter passes the contract of its port")
            .because("decision 0008: a store that nearly does what the port says loses records quietly");

    private static final ArchRule PORTS_WITH_CONTRACT = classes()
            .that(describe("are driven ports or contracts", type -> isDrivenPort(type) || isContract(type)))
            .should(Each.have(
                    PortRules::isDrivenPort,
                    "a contract in the tests of the application",
                    (port, all) -> all.containsKey(contractOf(port))))
            .as("Every driven port has a contract")
            .because("decision 0008: what a port promises is written once, as tests");

    private static final ArchRule NAMED_AFTER_PORT = classes()
            .that(areDrivenAdapters())
            .should(Each.have(
                    type -> true,
                    "a name that ends in its port's",
                    (adapter, all) -> portsOf(adapter).stream()
                            .allMatch(port -> adapter.getSimpleName().endsWith(port.getSimpleName()))))
            .as("A driven adapter is called after its technology and its port")
            .because("decision 0008: the name tells which promise is kept and with what");

    private PortRules() {}

    static List<HouseRule> all() {
        return List.of(
                HouseRule.ofEverything(PROVEN_ADAPTERS, "unproven"),
                HouseRule.ofEverything(PORTS_WITH_CONTRACT, "nocontract"),
                HouseRule.ofMain(NAMED_AFTER_PORT, "adapternames"));
    }

    static boolean isDrivenAdapter(JavaClass type) {
        return !type.isInterface()
                && type.getPackageName().contains("daybook.adapters")
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && !portsOf(type).isEmpty()
                && !TestRules.outermost(type).endsWith("Test")
                // What a campaign puts before a register is there to break its promises, and decision 0025 has it
                // caught.
                && !type.getPackageName().matches("daybook\\.adapters\\.[a-z]+\\.campaign");
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
                && type.isTopLevelClass()
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
        return portsOf(adapter).stream()
                .allMatch(port -> all.values().stream()
                        .anyMatch(test -> isNamedAfter(adapter, test) && test.isAssignableTo(contractOf(port))));
    }

    /** An adapter that is the same on several technologies has a test on each, as {@code SqlRegisterOnSqliteTest}. */
    private static boolean isNamedAfter(JavaClass adapter, JavaClass test) {
        return !test.getModifiers().contains(JavaModifier.ABSTRACT)
                && test.getName().matches(Pattern.quote(adapter.getName()) + "(On[A-Z][A-Za-z]*)?Test");
    }
}
