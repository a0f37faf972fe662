package daybook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How code is written and what it is called. */
final class StyleRules {

    private static final ArchRule NO_GENERIC_EXCEPTIONS = noClasses()
            .should(accessTargetWhere(makesGenericException()))
            .as("Nothing throws a bare Exception, RuntimeException or Throwable")
            .because("decision 0007: a caller who must react needs to know to what");

    private static final ArchRule NO_GENERIC_THROWS = noCodeUnits()
            .should()
            .declareThrowableOfType(Exception.class)
            .orShould()
            .declareThrowableOfType(Throwable.class)
            .as("Nothing declares to throw just anything")
            .because("decision 0007: a caller who must react needs to know to what");

    private static final ArchRule PRINTING = noClasses()
            .that()
            .resideOutsideOfPackage("..daybook.adapters.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .as("Only the command line prints")
            .because("decision 0007: whatever else prints leaks names into a place nobody masks");

    private static final ArchRule TIME_IS_GIVEN = noClasses()
            .should(accessTargetWhere(Time.isReadWithoutAClock()))
            .as("The time is read only from a clock that was handed in")
            .because("decision 0007: a test must be able to choose the day");

    private static final ArchRule NAMES = classes()
            .should()
            .haveNameNotMatching(".*(Impl|Dto|DTO|VO|Utils?|Helper|Manager|Processor|Info|Data)")
            .as("A name says what a thing is and not what kind of class it is")
            .because("decision 0007: Impl, Dto, VO, Util, Helper, Manager, Processor, Info and Data say nothing"
                    + " an officer would");

    private StyleRules() {}

    static List<HouseRule> all() {
        return List.of(
                HouseRule.ofMain(NO_GENERIC_EXCEPTIONS, "genericexceptions"),
                HouseRule.ofMain(NO_GENERIC_THROWS, "genericthrows"),
                HouseRule.ofMain(PRINTING, "printing"),
                HouseRule.ofMain(TIME_IS_GIVEN, "now"),
                HouseRule.ofEverything(NAMES, "names"));
    }

    private static DescribedPredicate<JavaAccess<?>> makesGenericException() {
        return describe("makes a generic exception", access -> {
            JavaClass made = access.getTargetOwner();
            boolean asSuperclass = access.getOrigin().getName().equals("<init>")
                    && access.getOriginOwner().getRawSuperclass().equals(Optional.of(made));
            return access.getTarget().getName().equals("<init>")
                    && Set.of(
                                    "java.lang.Throwable",
                                    "java.lang.Exception",
                                    "java.lang.RuntimeException",
                                    "java.lang.Error")
                            .contains(made.getName())
                    && !asSuperclass;
        });
    }
}
