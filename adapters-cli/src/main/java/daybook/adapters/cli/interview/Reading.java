package daybook.adapters.cli.interview;

import java.util.List;

/** How the answer to a question is read. */
interface Reading {

    /** What is expected, in one line. */
    String expects();

    /** What can be chosen, in the order of their numbers; empty if there is no list. */
    default List<String> options() {
        return List.of();
    }

    /** What an empty answer stands for; empty for nothing. */
    default String suggested() {
        return "";
    }

    /**
     * The state after an answer.
     *
     * @param typed what was typed, without blanks around it; not empty and not one of the words for "not known"
     * @throws Misunderstood if it is no answer
     */
    State read(String typed, State state) throws Misunderstood;

    /** The state after the answer that nobody knows. */
    default State notKnown(State state, String key) {
        return state.passing(key);
    }
}
