package daybook.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule, the classes it is about, and the package of classes that break it on purpose.
 *
 * <p>In the sabotage package the classes named {@code Breaks...} must each be reported, and those named
 * {@code Keeps...} must not.
 */
record HouseRule(ArchRule rule, JavaClasses subject, String sabotage) {

    static HouseRule ofMain(ArchRule rule, String sabotage) {
        return new HouseRule(rule, Codebase.MAIN, sabotage);
    }

    static HouseRule ofTests(ArchRule rule, String sabotage) {
        return new HouseRule(rule, Codebase.TESTS, sabotage);
    }

    static HouseRule ofEverything(ArchRule rule, String sabotage) {
        return new HouseRule(rule, Codebase.EVERYTHING, sabotage);
    }

    JavaClasses saboteurs() {
        return new ClassFileImporter().importPackages("sabotage." + sabotage);
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
