package daybook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the domain keeps to. */
final class DomainRules {

    private static final String DOMAIN = "..daybook.domain..";

    private static final List<List<String>> READING_ORDER = List.of(
            List.of("daybook.domain.guidance", "daybook.domain.child"),
            List.of("daybook.domain.incident"),
            List.of("daybook.domain.category"),
            List.of("daybook.domain.recording"),
            List.of("daybook.domain.outcome"),
            List.of("daybook.domain.history"),
            List.of("daybook.domain.audit"));

    private static final Set<String> JAVA_BASE =
            ModuleFinder.ofSystem().find("java.base").orElseThrow().descriptor().exports().stream()
                    .filter(exported -> !exported.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toUnmodifiableSet());

    private static final ArchRule JAVA_ALONE = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(resideInAPackage(DOMAIN).or(inJavaBase()))
            .as("The domain knows itself and java.base, and nothing else")
            .because("decision 0001: teams reuse the domain jar without taking anything on with it");

    private static final ArchRule ONE_WAY = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should(new OneWayOrder(READING_ORDER))
            .as("The packages of the domain build on each other in their reading order only")
            .because("decision 0001: a later step reads what an earlier one found and never reaches back");

    private static final ArchRule CLOSED_TYPES = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .and()
            .arePublic()
            .should(beClosed())
            .as("A public type of the domain is a record, an enum, sealed or final")
            .because("decision 0001: a fact or a finding that strangers can extend is no longer what was tested");

    private static final ArchRule NO_SETTERS = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(DOMAIN)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .as("The domain has no setters")
            .because("decision 0001: what was reported does not change after it was reported");

    private static final ArchRule NO_CLOCK = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should(dependOnClassesThat(describe("tell the time", DomainRules::isClock))
                    .or(accessTargetWhere(Time.isRead())))
            .as("The domain never looks at a clock")
            .because("decision 0001: the same report must be decided the same way on any day");

    private DomainRules() {}

    static List<HouseRule> all() {
        return List.of(
                HouseRule.ofMain(JAVA_ALONE, "morethanjava"),
                HouseRule.ofMain(ONE_WAY, "readingorder"),
                HouseRule.ofMain(CLOSED_TYPES, "opentypes"),
                HouseRule.ofMain(NO_SETTERS, "setters"),
                HouseRule.ofMain(NO_CLOCK, "clock"));
    }

    private static DescribedPredicate<JavaClass> inJavaBase() {
        return describe("are in java.base", type -> {
            JavaClass component = type.getBaseComponentType();
            return component.isPrimitive() || JAVA_BASE.contains(component.getPackageName());
        });
    }

    private static boolean isClock(JavaClass type) {
        return Set.of("java.time.Clock", "java.time.InstantSource", "java.util.Calendar")
                .contains(type.getName());
    }

    private static ArchCondition<JavaClass> beClosed() {
        return new ArchCondition<>("be closed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.isEnum()
                        || type.isRecord()
                        || type.getModifiers().contains(JavaModifier.FINAL)
                        || type.reflect().isSealed();
                events.add(new SimpleConditionEvent(type, closed, type.getName() + " is open to extension"));
            }
        };
    }
}
