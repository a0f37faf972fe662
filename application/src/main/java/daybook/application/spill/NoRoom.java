package daybook.application.spill;

import java.io.IOException;

/** The folder for temporary files does not take, or does not give back, what is put aside. Fit to show. */
public final class NoRoom extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoRoom(IOException cause) {
        super("expected room in the folder for temporary files, which TMPDIR or java.io.tmpdir names", cause);
    }
}
