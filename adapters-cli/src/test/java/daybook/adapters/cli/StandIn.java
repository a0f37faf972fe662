package daybook.adapters.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** What the launcher starts in its test, in place of the command line: it says what has reached it. */
final class StandIn {

    private StandIn() {}

    public static void main(String[] arguments) {
        StringBuilder said = new StringBuilder("started\n");
        for (String argument : arguments) {
            said.append(argument)
                    .append(argument.equals("-") ? standardInput() : file(argument))
                    .append('\n');
        }
        System.getenv().keySet().stream()
                .filter(variable -> variable.startsWith("DAYBOOK_"))
                .forEach(variable -> said.append("left over: ").append(variable).append('\n'));
        byte[] bytes = said.toString().getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** A jar that starts it. */
    static Path jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        String self = StandIn.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new ZipEntry(self));
            jar.write(StandIn.class.getClassLoader().getResourceAsStream(self).readAllBytes());
        }
        return file;
    }

    private static String file(String name) {
        return new File(name).isFile() ? " is a file" : " is none";
    }

    private static String standardInput() {
        try {
            return " gives " + System.in.readAllBytes().length + " bytes";
        } catch (IOException unreadable) {
            return " cannot be read";
        }
    }
}
