package daybook.application.port.out;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The promises of a contract, and those of them that somebody breaks. */
final class Promises {

    private Promises() {}

    /** Every promise of a contract, by its name. */
    static Set<String> of(Class<?> contract) {
        Set<String> promises = new TreeSet<>();
        for (Method method : contract.getMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                promises.add(method.getName());
            }
        }
        return promises;
    }

    /** Those that fail where the contract is bound so. */
    static Set<String> brokenBy(Class<?> bound) {
        Set<String> names = new TreeSet<>();
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(bound)).execute().testEvents().failed().stream()
                .map(Event::getTestDescriptor)
                .forEach(test -> names.add(test.getDisplayName().replace("()", "")));
        return names;
    }
}
