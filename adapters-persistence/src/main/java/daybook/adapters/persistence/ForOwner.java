package daybook.adapters.persistence;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** What is made for its owner alone, where the file system knows owners. */
final class ForOwner {

    private ForOwner() {}

    static FileAttribute<?>[] folder(Path folder) {
        return permitted(folder, "rwx------");
    }

    static FileAttribute<?>[] file(Path file) {
        return permitted(file, "rw-------");
    }

    private static FileAttribute<?>[] permitted(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
