package daybook.adapters.cli.audit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A file of text that can be read from its beginning as often as needed. */
final class Source {

    private static final int HEAD = 1 << 16;

    private final String called;
    private final Opener opener;
    private final byte[] head;

    Source(String called, Opener opener) throws IOException {
        this.called = called;
        this.opener = opener;
        try (InputStream in = opener.open()) {
            head = headOf(in);
        }
    }

    /** As much as there is before it breaks off; that it does is said when it is read. */
    private static byte[] headOf(InputStream in) {
        byte[] head = new byte[HEAD];
        int size = 0;
        try {
            for (int got = 0; got >= 0 && size < HEAD; got = in.read(head, size, HEAD - size)) {
                size += got;
            }
        } catch (IOException saidWhenItIsRead) {
            return Arrays.copyOf(head, size);
        }
        return Arrays.copyOf(head, size);
    }

    String called() {
        return called;
    }

    /** How it begins. */
    byte[] head() {
        return head;
    }

    /** All of it but so many bytes. */
    InputStream openBehind(int bytes) throws IOException {
        InputStream in = opener.open();
        in.skipNBytes(bytes);
        return in;
    }

    /** Its rows, in the form that its beginning shows. */
    Rows rows(ReadingOptions options) throws IOException {
        if (head.length == 0) {
            throw new CannotBeRead(Rows.EMPTY);
        }
        CsvForm form = CsvForm.of(head, options);
        return form.isJson(head) ? new JsonRows(this, form) : new CsvRows(this, form);
    }

    /** Opens it at its beginning. */
    @FunctionalInterface
    interface Opener {

        InputStream open() throws IOException;
    }
}
