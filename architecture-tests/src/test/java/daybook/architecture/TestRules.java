package daybook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What makes sure that tests are run. */
final class TestRules {

    private static final ArchRule FOUND_TESTS = classes()
            .that(describe("hold tests", TestRules::holdsTests))
            .should(Each.have(
                    type -> true,
                    "a name that ends in Test, or in Contract for an interface",
                    (type, all) -> outermost(type).endsWith(type.isInterface() ? "Contract" : "Test")))
            .as("A class with tests has a name under which they are run")
            .because("decision 0007: a test that nobody runs is believed all the same");

    private TestRules() {}

    static List<HouseRule> all() {
        return List.of(HouseRule.ofTests(FOUND_TESTS, "lost"));
    }

    static boolean holdsTests(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable"));
    }

    static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
