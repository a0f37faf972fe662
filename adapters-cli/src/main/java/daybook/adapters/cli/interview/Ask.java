package daybook.adapters.cli.interview;

/**
 * One question of an interview.
 *
 * @param key what it is about, for not putting it twice
 * @param about whom or what it is about, if that needs saying; else empty
 * @param text the question in plain words
 * @param because why it matters
 * @param reading how an answer is read
 */
record Ask(String key, String about, String text, String because, Reading reading) {

    /** The same, saying whom or what it is about. */
    Ask about(String whom) {
        return new Ask(key, whom, text, because, reading);
    }

    /**
     * The state after an answer.
     *
     * @throws Misunderstood if it is no answer to this
     */
    State answered(String typed, State state) throws Misunderstood {
        if (Typed.isNotKnown(typed)) {
            return reading.notKnown(state, key);
        }
        String answer = typed.isEmpty() ? reading.suggested() : typed;
        if (answer.isEmpty()) {
            throw new Misunderstood(reading.expects());
        }
        return reading.read(answer, state);
    }
}
