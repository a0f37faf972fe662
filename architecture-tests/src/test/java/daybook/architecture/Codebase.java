package daybook.architecture;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of every module, as the build has just made them. */
final class Codebase {

    static final Path ROOT = Path.of(System.getProperty("daybook.root", "..")).toAbsolutePath();

    static final List<String> MODULES =
            List.of("domain", "application", "adapters-persistence", "adapters-rest", "adapters-cli");

    static final JavaClasses MAIN = read(MODULES.stream().map(Codebase::mainOf).toList());

    static final JavaClasses TESTS =
            read(MODULES.stream().map(Codebase::testsOf).toList());

    static final JavaClasses EVERYTHING = read(MODULES.stream()
            .flatMap(module -> Stream.of(mainOf(module), testsOf(module)))
            .toList());

    private Codebase() {}

    static JavaClasses read(Collection<Path> folders) {
        return new ClassFileImporter()
                .withImportOption(DO_NOT_INCLUDE_PACKAGE_INFOS)
                .importPaths(folders.stream().filter(Files::isDirectory).toList());
    }

    static Path mainOf(String module) {
        return ROOT.resolve(module).resolve("target/classes");
    }

    static Path testsOf(String module) {
        return ROOT.resolve(module).resolve("target/test-classes");
    }
}
