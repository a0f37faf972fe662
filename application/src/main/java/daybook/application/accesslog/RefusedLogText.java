package daybook.application.accesslog;

/** A text of the access log cannot be taken; the message says what is expected and repeats nothing of the text. */
public final class RefusedLogText extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedLogText(String message) {
        super(message);
    }
}
