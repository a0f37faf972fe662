package daybook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;

/** The ways in which Java code reads the time. */
final class Time {

    private Time() {}

    /** Any reading of the time, with a clock or without. */
    static DescribedPredicate<JavaAccess<?>> isRead() {
        return describe("reads the time", access -> isNow(access.getTarget()) || isWithoutClock(access.getTarget()));
    }

    /** A reading that takes the machine's time instead of a given clock's. */
    static DescribedPredicate<JavaAccess<?>> isReadWithoutAClock() {
        return describe("reads the time without a clock", access -> isWithoutClock(access.getTarget()));
    }

    private static boolean isNow(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now");
    }

    private static boolean isWithoutClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        if (!(target instanceof CodeUnitAccessTarget codeUnit)) {
            return false;
        }
        List<String> given = codeUnit.getRawParameterTypes().stream()
                .map(type -> type.getName())
                .toList();
        return isNow(target) && !given.equals(List.of("java.time.Clock"))
                || owner.equals("java.lang.System")
                        && List.of("currentTimeMillis", "nanoTime").contains(target.getName())
                || owner.equals("java.util.Date") && target.getName().equals("<init>") && given.isEmpty();
    }
}
