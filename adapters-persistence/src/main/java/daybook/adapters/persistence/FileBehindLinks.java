package daybook.adapters.persistence;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a file stands in the end: somebody who put a link in its place wants it elsewhere, and a link is never replaced. */
final class FileBehindLinks {

    private static final int MOST_LINKS = 40;

    private FileBehindLinks() {}

    /**
     * Follows links, whether or not the file they lead to is there.
     *
     * @throws IOException if they lead in a circle or cannot be read
     */
    static Path of(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException("links that lead to no file");
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }
}
