package daybook.adapters.cli.fuzz;

/** Whatever is answered in an interview, it ends with a decision or says that the answers ended. */
public final class AnyAnswers {

    private AnyAnswers() {}

    public static void fuzzerTestOneInput(byte[] answers) {
        Heard.of(answers, "interview");
    }
}
