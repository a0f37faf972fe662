package daybook.adapters.cli.register;

import daybook.application.accesslog.AccessEntry;
import daybook.application.port.in.LogExport;
import daybook.application.port.out.AlreadyThere;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import java.util.function.Supplier;

/**
 * A folder with an exported log and what checks it, which only its owner may open: the log says who worked on whom.
 *
 * @param path where; nothing may be there yet
 */
record LogFolder(Path path) {

    private static final String VERIFIER = "VerifyLog.java";

    /**
     * Makes the folder, then takes the log and writes it.
     *
     * @return how many entries
     * @throws AlreadyThere if something is there
     */
    long write(Supplier<LogExport> export) throws IOException {
        try {
            Files.createDirectory(path, forOwner());
        } catch (FileAlreadyExistsException there) {
            throw new AlreadyThere("a folder or file of that name is already there: give the export a new name");
        }
        LogExport log = taken(export);
        try (InputStream verifier = AccessEntry.class.getResourceAsStream("/daybook/accesslog/" + VERIFIER)) {
            Files.copy(verifier, path.resolve(VERIFIER));
        }
        Files.writeString(path.resolve("checkpoints"), log.checkpoints());
        Files.writeString(path.resolve("public-key"), log.publicKey() + "\n");
        return entries(log.lines());
    }

    /** Whoever may not take the log is left without an empty folder. */
    private LogExport taken(Supplier<LogExport> export) throws IOException {
        boolean taken = false;
        try {
            LogExport log = export.get();
            taken = true;
            return log;
        } finally {
            if (!taken) {
                Files.delete(path);
            }
        }
    }

    private long entries(Iterator<String> lines) throws IOException {
        long count = 0;
        try (BufferedWriter entries = Files.newBufferedWriter(path.resolve("entries"), StandardCharsets.US_ASCII)) {
            for (; lines.hasNext(); count++) {
                entries.write(lines.next());
                entries.write('\n');
            }
        }
        return count;
    }

    private FileAttribute<?>[] forOwner() {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }
}
