package daybook.application.port.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import daybook.application.contract.IncidentRegisterContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Shows that the contract catches the registers it is there to catch, each by the promise it breaks. */
class IncidentRegisterContractTest {

    @Test
    void a_register_that_keeps_every_promise_passes() {
        assertEquals(Set.of(), broken(Sound.class));
    }

    @Test
    void a_register_in_which_the_last_report_wins_is_caught() {
        assertEquals(
                Set.of("a_reference_already_taken_by_other_content_is_refused_and_nothing_changes"),
                minus(broken(LastOneWins.class), "of_different_reports"));
    }

    @Test
    void a_register_that_mixes_up_forces_is_caught() {
        assertEquals(
                Set.of("a_reference_nobody_used_is_not_found", "two_forces_may_use_the_same_reference"),
                broken(OneSeriesForAll.class));
    }

    @Test
    void a_register_that_runs_force_and_reference_together_is_caught() {
        assertEquals(Set.of("a_force_and_a_reference_do_not_run_into_each_other"), broken(RunsTogether.class));
    }

    @Test
    void a_register_that_refuses_the_same_report_is_caught() {
        assertEquals(
                Set.of(
                        "of_the_same_report_entered_at_once_exactly_one_is_new",
                        "the_same_content_under_the_same_reference_is_the_same_record"),
                broken(RefusesRepeats.class));
    }

    @Test
    void a_register_that_looks_before_it_enters_is_caught() {
        assertEquals(
                Set.of(
                        "of_different_reports_entered_at_once_under_one_reference_exactly_one_wins",
                        "of_the_same_report_entered_at_once_exactly_one_is_new"),
                broken(LooksThenEnters.class));
    }

    private static Set<String> broken(Class<? extends IncidentRegisterContract> register) {
        Set<String> names = new TreeSet<>();
        EngineTestKit.engine("junit-jupiter").selectors(selectClass(register)).execute().testEvents().failed().stream()
                .map(Event::getTestDescriptor)
                .forEach(test -> names.add(test.getDisplayName().replace("()", "")));
        return names;
    }

    private static Set<String> minus(Set<String> names, String beginning) {
        names.removeIf(name -> name.startsWith(beginning));
        return names;
    }

    /** Everything a saboteur below does not change. */
    private static class SoundRegister implements IncidentRegister {

        final Map<Object, RegisteredReport> entries = new ConcurrentHashMap<>();

        Object key(String force, String reference) {
            return List.of(force, reference);
        }

        RegisteredReport enter(Object key, RegisteredReport report) {
            return entries.putIfAbsent(key, report);
        }

        Entry answer(RegisteredReport earlier, RegisteredReport report) {
            return earlier.equals(report) ? Entry.ALREADY_ENTERED : Entry.REFERENCE_TAKEN;
        }

        @Override
        public Entry enterOnce(RegisteredReport report) {
            RegisteredReport earlier = enter(key(report.force(), report.reference()), report);
            return earlier == null ? Entry.ENTERED : answer(earlier, report);
        }

        @Override
        public Optional<RegisteredReport> find(String force, String reference) {
            return Optional.ofNullable(entries.get(key(force, reference)));
        }
    }

    static class Sound implements IncidentRegisterContract {
        @Override
        public IncidentRegister emptyRegister() {
            return new SoundRegister();
        }
    }

    static class LastOneWins implements IncidentRegisterContract {
        @Override
        public IncidentRegister emptyRegister() {
            return new SoundRegister() {
                @Override
                RegisteredReport enter(Object key, RegisteredReport report) {
                    return entries.put(key, report);
                }
            };
        }
    }

    static class OneSeriesForAll implements IncidentRegisterContract {
        @Override
        public IncidentRegister emptyRegister() {
            return new SoundRegister() {
                @Override
                Object key(String force, String reference) {
                    return reference;
                }
            };
        }
    }

    static class RunsTogether implements IncidentRegisterContract {
        @Override
        public IncidentRegister emptyRegister() {
            return new SoundRegister() {
                @Override
                Object key(String force, String reference) {
                    return force + "/" + reference;
                }
            };
        }
    }

    static class RefusesRepeats implements IncidentRegisterContract {
        @Override
        public IncidentRegister emptyRegister() {
            return new SoundRegister() {
                @Override
                Entry answer(RegisteredReport earlier, RegisteredReport report) {
                    return Entry.REFERENCE_TAKEN;
                }
            };
        }
    }

    static class LooksThenEnters implements IncidentRegisterContract {
        @Override
        public IncidentRegister emptyRegister() {
            return new SoundRegister() {
                @Override
                RegisteredReport enter(Object key, RegisteredReport report) {
                    RegisteredReport earlier = entries.get(key);
                    LockSupport.parkNanos(1_000_000);
                    if (earlier == null) {
                        entries.put(key, report);
                    }
                    return earlier;
                }
            };
        }
    }
}
