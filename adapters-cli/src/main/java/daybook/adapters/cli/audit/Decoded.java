package daybook.adapters.cli.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The characters of an export. Bytes that are none leave {@link #NONE} in their place, so that their row can be rejected; nothing
 * is replaced silently.
 */
final class Decoded extends Reader {

    /** A character that stands in no text, for bytes that are no character. */
    static final char NONE = '\uFDD0';

    private static final int BLOCK = 1 << 15;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer characters = CharBuffer.allocate(BLOCK).flip();
    private boolean ended;
    private boolean faulty;

    Decoded(InputStream in, Encoding encoding) {
        this.in = in;
        decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Whether bytes that are no character were among those that were read so far. */
    boolean isFaulty() {
        return faulty;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        if (!fill()) {
            return -1;
        }
        int size = Math.min(most, characters.remaining());
        characters.get(into, from, size);
        return size;
    }

    /** Passes over whole lines, as few characters as they may have. */
    void skipLines(long lines) throws IOException {
        for (long left = lines; left > 0 && fill(); ) {
            char it = characters.get();
            if (it == '\r' && fill() && characters.get(characters.position()) == '\n') {
                characters.get();
            }
            left -= it == '\n' || it == '\r' ? 1 : 0;
        }
    }

    /** The next line, or as much of it as is allowed and one character more; the rest is passed over. None at the end. */
    boolean line(StringBuilder line, int longest) throws IOException {
        line.setLength(0);
        boolean any = false;
        while (fill()) {
            char it = characters.get();
            if (it == '\n') {
                return true;
            }
            any = true;
            if (line.length() <= longest) {
                line.append(it);
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        while (!characters.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return false;
            }
            characters.clear();
            CoderResult result = decoder.decode(bytes, characters, ended);
            if (result.isError()) {
                bytes.position(bytes.position() + result.length());
                characters.put(NONE);
                faulty = true;
            }
            characters.flip();
            if (result.isUnderflow() && !characters.hasRemaining()) {
                more();
            }
        }
        return true;
    }

    /** A stream that breaks off has given all that it could before. */
    private void more() throws IOException {
        bytes.compact();
        int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = got < 0;
        bytes.position(bytes.position() + Math.max(0, got)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
