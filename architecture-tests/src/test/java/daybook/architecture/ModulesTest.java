package daybook.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModulesTest {

    @ParameterizedTest
    @CsvSource({
        "domain, 40",
        "application, 40",
        "adapters-persistence, 2",
        "adapters-rest, 1",
        "adapters-cli, 1",
    })
    void no_module_shrinks_to_nothing(String module, int atLeast) {
        int types = Codebase.read(List.of(Codebase.mainOf(module))).size();

        assertTrue(types >= atLeast, () -> module + " has " + types + " types");
    }

    @ParameterizedTest
    @CsvSource({
        "domain, 5",
        "application, 5",
        "adapters-persistence, 2",
        "adapters-rest, 1",
        "adapters-cli, 1",
    })
    void no_module_loses_its_tests(String module, int atLeast) {
        Set<String> found = testClasses(Codebase.read(List.of(Codebase.testsOf(module))));

        assertTrue(found.size() >= atLeast, () -> module + " has " + found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "daybook.domain.guidance",
                "daybook.domain.child",
                "daybook.domain.incident",
                "daybook.domain.category",
                "daybook.domain.recording",
                "daybook.domain.outcome",
                "daybook.domain.history",
                "daybook.application.accesslog",
                "daybook.application.access",
                "daybook.application.record",
                "daybook.application.port.in",
                "daybook.application.port.in",
                "daybook.application.port.out",
                "daybook.application.service",
                "daybook.application.json",
                "daybook.application.service",
                "daybook.application.json",
                "daybook.application.wiring",
                "daybook.adapters.persistence",
                "daybook.adapters.rest",
                "daybook.adapters.cli",
            })
    void no_layer_is_empty(String layer) {
        assertTrue(Codebase.MAIN.stream().anyMatch(type -> type.getPackageName().equals(layer)), layer);
    }

    @Test
    void a_class_folder_that_is_not_there_counts_as_empty_and_fails_the_count() {
        assertEquals(
                0, Codebase.read(List.of(Codebase.mainOf("no-such-module"))).size());
    }

    @Test
    void a_class_whose_name_hides_its_tests_is_not_counted() {
        JavaClasses lost = new ClassFileImporter().importPackages("sabotage.lost");

        assertEquals(Set.of("sabotage.lost.daybook.domain.child.KeepsItsNameTest"), testClasses(lost));
    }

    private static Set<String> testClasses(JavaClasses types) {
        return types.stream()
                .filter(type -> !type.isInterface())
                .filter(type -> TestRules.holdsTests(type)
                        || type.getAllRawInterfaces().stream().anyMatch(TestRules::holdsTests))
                .map(JavaClass::getName)
                .map(name -> name.replaceFirst("\\$.*", ""))
                .filter(name -> name.endsWith("Test"))
                .collect(Collectors.toSet());
    }
}
