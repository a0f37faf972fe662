package daybook.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that the build files ask for what the decisions say; sabotage-enforcer.sh shows that they get it. */
class BuildRulesTest {

    static List<String> modules() {
        return Codebase.MODULES;
    }

    @Test
    void the_domain_is_refused_every_dependency_that_would_travel_with_it() {
        assertEquals(
                List.of("*:*:*:*:compile", "*:*:*:*:provided", "*:*:*:*:runtime", "*:*:*:*:system"),
                Poms.texts("domain", "//bannedDependencies/excludes/exclude"));
        assertEquals(List.of(), Poms.texts("domain", "//bannedDependencies/includes/include"));
        assertEquals(
                List.of(),
                Poms.texts(
                        "domain",
                        "//dependencies/dependency[not(scope='test')]" + "[not(ancestor::plugin)]/artifactId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adapters-rest", "adapters-cli"})
    void a_driving_adapter_sees_storage_only_when_it_runs(String module) {
        assertEquals(
                List.of("runtime"),
                Poms.texts(module, "//dependency[artifactId='daybook-adapters-persistence']/scope"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"guice", "hibernate-validator", "jackson-databind"})
    void who_reuses_the_application_takes_no_framework_on(String artifact) {
        assertEquals(
                List.of("true"),
                Poms.texts(
                        "application",
                        "/project/dependencies/dependency[artifactId='%s']/optional".formatted(artifact)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void versions_stand_in_the_root_pom_alone(String module) {
        assertEquals(List.of(), Poms.texts(module, "/project/dependencies/dependency/version"));
    }

    @Test
    void versions_converge_and_the_toolchain_is_checked() {
        assertEquals(1, Poms.texts(".", "//rules/dependencyConvergence").size());
        assertEquals(List.of("[3.8.7,)"), Poms.texts(".", "//rules/requireMavenVersion/version"));
        assertEquals(List.of("[17,)"), Poms.texts(".", "//rules/requireJavaVersion/version"));
    }

    @Test
    void mutants_are_counted_afresh_and_then_held_to_the_explanations() {
        assertEquals(
                List.of("no-older-report", "mutants", "every-mutant-killed-or-explained"),
                Poms.texts("domain", "//profile[id='mutation']//execution/id"));
        assertEquals(
                List.of("pre-integration-test", "integration-test", "verify"),
                Poms.texts("domain", "//profile[id='mutation']//execution/phase"));
    }

    @Test
    void every_module_is_built() {
        List<String> built = Poms.texts(".", "/project/modules/module");

        assertTrue(built.containsAll(Codebase.MODULES) && built.contains("architecture-tests"), built::toString);
        assertEquals(Codebase.MODULES.size() + 1, built.size());
    }
}
