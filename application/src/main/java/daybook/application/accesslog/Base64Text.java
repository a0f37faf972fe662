package daybook.application.accesslog;

import java.util.Base64;

/** Base64 that stands for its bytes in one way only; the decoder of the JDK takes several. */
final class Base64Text {

    private Base64Text() {}

    static byte[] read(String text, int length, String what) {
        byte[] bytes = read(text, what);
        if (bytes.length != length) {
            throw new RefusedLogText(what + " is " + length + " bytes in base64");
        }
        return bytes;
    }

    static byte[] read(String text, String what) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below; the JDK's message repeats what it was given.
        }
        throw new RefusedLogText(what + " is written in base64, with its padding");
    }
}
