package daybook.application.port.out;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.application.contract.ChildSurveyContract;
import daybook.domain.guidance.Force;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows that the contract catches the surveys it is there to catch, each by the promises it breaks. */
class ChildSurveyContractTest {

    @Test
    void a_survey_that_keeps_every_promise_passes() {
        assertEquals(Set.of(), broken(SoundSurvey::new));
    }

    @ParameterizedTest
    @EnumSource
    void a_survey_that_breaks_a_promise_is_caught_by_that_promise(Saboteur saboteur) {
        assertEquals(new TreeSet<>(saboteur.breaks), broken(saboteur.maker));
    }

    @Test
    void every_promise_is_broken_by_somebody() {
        Set<String> broken = new TreeSet<>();
        Arrays.stream(Saboteur.values()).forEach(it -> broken.addAll(it.breaks));

        assertEquals(Promises.of(ChildSurveyContract.class), broken);
    }

    private static synchronized Set<String> broken(Function<SoundRegister, ChildSurvey> maker) {
        Bound.maker = maker;
        return Promises.brokenBy(Bound.class);
    }

    /** Binds the contract to the survey in question. */
    static class Bound implements ChildSurveyContract {

        static Function<SoundRegister, ChildSurvey> maker = SoundSurvey::new;

        @Override
        public Surveyed emptyRegister() {
            SoundRegister register = new SoundRegister();
            return new Surveyed(register, maker.apply(register));
        }
    }

    /** What a survey may get wrong, and the promises it then breaks. */
    enum Saboteur {
        INVENTS_A_NOTICE(
                register -> new SoundSurvey(register) {
                    @Override
                    public List<StoredNotice> notices(Force force, Set<String> children) {
                        List<StoredNotice> found = new ArrayList<>(super.notices(force, children));
                        if (found.isEmpty() && register.kept.steps.isEmpty()) {
                            found.add(new StoredNotice("C-1", "R-1", ""));
                        }
                        return found;
                    }
                },
                "of_children_whom_nobody_named_nothing_is_known"),
        TELLS_OF_WHOEVER_HAS_A_REFERENCE_THAT_BEGINS_SO(
                register -> new SoundSurvey(register) {
                    @Override
                    public List<StoredNotice> notices(Force force, Set<String> children) {
                        Set<String> more = new HashSet<>(children);
                        more.addAll(children.stream().map(it -> it + "0").toList());
                        return super.notices(force, more);
                    }
                },
                "what_records_say_is_told_of_those_asked_for_and_of_nobody_else"),
        FORGETS_THE_OTHER_END(
                register -> new SoundSurvey(register) {
                    @Override
                    public List<StoredLink> links(Force force, Set<String> children) {
                        return super.links(force, children).stream()
                                .filter(it -> children.contains(it.one()))
                                .toList();
                    }
                },
                "links_are_told_from_either_end_once_and_together_or_no_longer",
                "nothing_of_another_force_is_seen"),
        KEEPS_A_SPLIT_TO_ITSELF(
                register -> new SoundSurvey(register) {
                    @Override
                    public List<StoredLink> links(Force force, Set<String> children) {
                        return super.links(force, children).stream()
                                .filter(StoredLink::together)
                                .toList();
                    }
                },
                "links_are_told_from_either_end_once_and_together_or_no_longer"),
        MIXES_UP_FORCES(
                register -> new SoundSurvey(register) {
                    @Override
                    public List<StoredNotice> notices(Force force, Set<String> children) {
                        List<StoredNotice> all = new ArrayList<>(super.notices(NORTH, children));
                        all.addAll(super.notices(SOUTH, children));
                        return all;
                    }
                },
                "nothing_of_another_force_is_seen"),
        LEAVES_OUT_WHAT_IS_TOO_MUCH(
                register -> new SoundSurvey(register) {
                    @Override
                    public List<StoredNotice> notices(Force force, Set<String> children) {
                        return super.notices(force, children).stream()
                                .limit(1_000)
                                .toList();
                    }
                },
                "many_children_are_told_of_at_once"),
        REMEMBERS_WHAT_IT_SAW_FIRST(
                register -> new SoundSurvey(register) {
                    private List<StoredNotice> first = List.of();

                    @Override
                    public List<StoredNotice> notices(Force force, Set<String> children) {
                        first = first.isEmpty() ? super.notices(force, children) : first;
                        return first;
                    }
                },
                "an_act_is_seen_once_it_is_kept_and_not_if_it_is_not");

        private static final Force NORTH = ChildSurveyContract.NORTH;
        private static final Force SOUTH = ChildSurveyContract.SOUTH;

        private final Function<SoundRegister, ChildSurvey> maker;
        private final Set<String> breaks;

        Saboteur(Function<SoundRegister, ChildSurvey> maker, String... breaks) {
            this.maker = maker;
            this.breaks = Set.of(breaks);
        }
    }
}
