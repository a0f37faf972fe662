package daybook.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Where libraries may be named. */
final class LibraryRules {

    private static final DescribedPredicate<JavaClass> WHERE_THINGS_ARE_WIRED = resideInAPackage(
                    "..daybook.application.wiring..")
            .or(resideInAPackage("..daybook.adapters..").and(nameMatching(".*(Deployment|Module)(\\$.*)?")))
            .as("are wiring or a composition root");

    private static final ArchRule GUICE = noClasses()
            .that(DescribedPredicate.not(WHERE_THINGS_ARE_WIRED))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.inject..", "jakarta.inject..", "javax.inject..")
            .as("Injection is named only in wiring and in the composition roots of the adapters")
            .because("decision 0004: everything else can be built with new, by us and by teams with another container");

    private static final ArchRule NO_NAMES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.inject.name..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("(jakarta|javax)\\.inject\\.Named")
            .as("Nothing is told apart by a string while it is wired")
            .because("decision 0004: a type says what is meant and the compiler reads it");

    private static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("com.google.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("javax.inject.Inject")
            .as("No field is injected")
            .because("decision 0004: what an object needs is handed to its constructor, where it can be seen");

    private static final ArchRule JACKSON = noClasses()
            .that(DescribedPredicate.not(resideInAnyPackage("..daybook.adapters..", "..daybook.application.json..")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .as("Jackson is named only in adapters and in the application's JSON mapper")
            .because("decision 0001: one hardened mapper reads the wire, and nothing within it knows of JSON");

    private static final ArchRule ACCESS_LOG = classes()
            .that()
            .resideInAPackage("..daybook.application.accesslog..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..daybook.application.accesslog..")
            .as("The access log needs nothing but the JDK")
            .because("decision 0021: whoever checks who looked at a child's record reads this and trusts nobody else");

    private static final ArchRule VALIDATOR = noClasses()
            .that()
            .resideOutsideOfPackage("..daybook.application.wiring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hibernate..")
            .as("The validator is named only in wiring")
            .because("decision 0004: requests carry the standard's annotations and do not choose who reads them");

    private static final ArchRule NO_JUL = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .as("Nothing logs through java.util.logging")
            .because("decision 0004: one log, whose masking and destination a deployment decides");

    private LibraryRules() {}

    static List<HouseRule> all() {
        return List.of(
                HouseRule.ofMain(GUICE, "guice"),
                HouseRule.ofMain(NO_NAMES, "named"),
                HouseRule.ofMain(NO_FIELD_INJECTION, "fieldinjection"),
                HouseRule.ofMain(JACKSON, "jackson"),
                HouseRule.ofMain(ACCESS_LOG, "accesslog"),
                HouseRule.ofMain(VALIDATOR, "validator"),
                HouseRule.ofMain(NO_JUL, "logging"));
    }
}
