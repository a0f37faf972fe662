package daybook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;

/** What driving ports and their services look like. */
final class DrivingRules {

    private static final ArchRule ONE_QUESTION = classes()
            .that(describe("are driving ports", DrivingRules::isDrivingPort))
            .should(Each.have(
                    type -> true,
                    "exactly one thing to be asked",
                    (port, all) -> port.getMethods().stream()
                                    .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                                    .count()
                            == 1))
            .as("A driving port asks one thing")
            .because("decision 0009: whoever drives the application needs what they ask for and no more");

    private static final ArchRule SERVED = classes()
            .that(describe("are driving ports or services", DrivingRules::isDrivingPort)
                    .or(resideInAPackage("..daybook.application.service..")))
            .should(Each.have(DrivingRules::isDrivingPort, "a service called after it", DrivingRules::isServedIn))
            .as("Every driving port is served by the service that is called after it")
            .because("decision 0009: from a port anyone finds the code behind it without searching");

    private static final ArchRule FEW_COLLABORATORS = constructors()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..daybook.application.service..")
            .and()
            .areDeclaredInClassesThat()
            .areNotRecords()
            .should(haveAtMostFourParameters())
            .as("A service has at most four collaborators")
            .because("decision 0009: a fifth means that two services share one name");

    private DrivingRules() {}

    static List<HouseRule> all() {
        return List.of(
                HouseRule.ofMain(ONE_QUESTION, "manyquestions"),
                HouseRule.ofMain(SERVED, "unserved"),
                HouseRule.ofMain(FEW_COLLABORATORS, "collaborators"));
    }

    private static boolean isDrivingPort(JavaClass type) {
        return type.isInterface()
                && !type.isAnnotation()
                && type.isTopLevelClass()
                && type.getPackageName().endsWith("daybook.application.port.in")
                && !type.reflect().isSealed();
    }

    private static boolean isServedIn(JavaClass port, Map<String, JavaClass> all) {
        JavaClass service = all.get(port.getName().replace(".port.in.", ".service.") + "Service");
        return service != null && service.isAssignableTo(port.getName());
    }

    private static ArchCondition<JavaConstructor> haveAtMostFourParameters() {
        return new ArchCondition<>("have at most four parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int given = constructor.getRawParameterTypes().size();
                events.add(new SimpleConditionEvent(
                        constructor, given <= 4, constructor.getFullName() + " takes " + given));
            }
        };
    }
}
