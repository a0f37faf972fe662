package daybook.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    static Stream<HouseRule> rules() {
        return Stream.of(
                        DomainRules.all(),
                        LayerRules.all(),
                        LibraryRules.all(),
                        StyleRules.all(),
                        PortRules.all(),
                        DrivingRules.all(),
                        TestRules.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_code_keeps(HouseRule rule) {
        rule.rule().check(rule.subject());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_breach_on_purpose_is_seen_by(HouseRule rule) {
        JavaClasses saboteurs = rule.saboteurs();
        String report = String.join(
                "\n", rule.rule().evaluate(saboteurs).getFailureReport().getDetails());

        assertTrue(named("Breaks", saboteurs).findAny().isPresent(), "nothing breaks the rule on purpose");
        named("Breaks", saboteurs)
                .forEach(name -> assertTrue(report.contains(name), () -> name + " is not in: " + report));
        named("Keeps", saboteurs).forEach(name -> assertFalse(report.contains(name), () -> name + " is in: " + report));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void no_classes_at_all_do_not_satisfy(HouseRule rule) {
        JavaClasses nothing = new ClassFileImporter().importPackages("sabotage.nothing");

        assertThrows(AssertionError.class, () -> rule.rule().check(nothing));
    }

    private static Stream<String> named(String beginning, JavaClasses types) {
        return types.stream()
                .filter(type -> type.getSimpleName().startsWith(beginning))
                .filter(type -> !type.getSimpleName().endsWith("Test"))
                .map(JavaClass::getName);
    }
}
