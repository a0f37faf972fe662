package daybook.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shows that the compiler stops what decision 0001 leaves to it. */
class CompilerRulesTest {

    private static final String GENERATED = "ancestor::execution/id='client-of-the-description'";
    private static final List<String> ARGUMENTS = Poms.texts(
            ".",
            "/project/build/pluginManagement/plugins/plugin[artifactId='maven-compiler-plugin']"
                    + "/configuration/compilerArgs/arg");

    @TempDir
    Path folder;

    @Test
    void the_domain_is_a_module_that_requires_java_base_alone() {
        ModuleDescriptor domain = ModuleFinder.of(Codebase.mainOf("domain"))
                .find("daybook.domain")
                .orElseThrow()
                .descriptor();

        assertEquals(
                Set.of("java.base"),
                domain.requires().stream().map(ModuleDescriptor.Requires::name).collect(Collectors.toSet()));
        assertFalse(domain.isOpen());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.sql.Connection",
                "java.util.logging.Logger",
                "java.net.http.HttpClient",
                "com.google.inject.Injector"
            })
    void a_domain_class_that_names_anything_else_does_not_compile(String foreign) throws IOException {
        Compilation stopped = compileIntoDomain("final class Probe { %s other; }".formatted(foreign));

        assertTrue(
                stopped.failed() && stopped.said().matches("(?s).*package \\S+ (is not visible|does not exist).*"),
                stopped::said);
    }

    @Test
    void a_domain_class_that_names_only_java_compiles() throws IOException {
        Compilation passed = compileIntoDomain("final class Probe { java.util.List<String> other; }");

        assertFalse(passed.failed(), passed::said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "final class Probe { java.util.List other; }",
                "final class Probe { int of(Object o) { return ((java.util.List<Integer>) o).get(0); } }",
                "final class Probe extends RuntimeException {}",
                "final class Probe { int of(int i) { switch (i) { case 1: i++; default: return i; } } }",
            })
    void a_warning_stops_the_build(String source) throws IOException {
        assertTrue(compile(source, ARGUMENTS).failed());
        assertFalse(compile(source, List.of()).failed());
    }

    /** A generated client is nobody's code, is compiled apart and never shipped: its warnings stop nothing. */
    @Test
    void no_module_sets_its_own_compiler_arguments() {
        assertEquals(List.of("-Xlint:all,-processing", "-Werror", "-XDstringConcat=inline"), ARGUMENTS);
        for (String module : Codebase.MODULES) {
            assertEquals(
                    List.of(),
                    Poms.texts(
                            module, "(//compilerArgs | //compilerArgument | //failOnWarning)[not(" + GENERATED + ")]"));
        }
    }

    private Compilation compileIntoDomain(String body) throws IOException {
        return compile(
                "package daybook.domain.child; " + body,
                List.of(
                        "--module-path",
                        Codebase.mainOf("domain").toString(),
                        "--patch-module",
                        "daybook.domain=" + folder));
    }

    private Compilation compile(String source, List<String> arguments) throws IOException {
        Path probe = folder.resolve(source.startsWith("package") ? "daybook/domain/child/Probe.java" : "Probe.java");
        Files.createDirectories(probe.getParent());
        Files.writeString(probe, source);
        List<String> options = new ArrayList<>(arguments);
        options.addAll(List.of(
                "--release", "17", "-proc:none", "-d", folder.resolve("out").toString()));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean passed = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjects(probe.toFile()))
                    .call();
            return new Compilation(!passed, said.toString());
        }
    }

    private record Compilation(boolean failed, String said) {}
}
