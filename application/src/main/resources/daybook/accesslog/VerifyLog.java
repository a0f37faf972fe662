import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.*;
import java.security.spec.X509EncodedKeySpec;
import java.util.*;
import java.util.regex.*;

/**
 * Checks an exported access log of Daybook. It shares nothing with Daybook, and needs a JDK from 17 on and nothing else:
 *
 *   java VerifyLog.java ENTRIES CHECKPOINTS PUBLIC-KEY [EARLIER-ENTRIES]
 *
 * ENTRIES has a line for each entry: its number from 0, the hash of its leaf, the root of the tree that ends with it (both in
 * base64) and the entry as JSON in one canonical form. CHECKPOINTS has signed notes of six lines each, best taken from where
 * they were kept off the machine; PUBLIC-KEY is X.509 in base64. EARLIER-ENTRIES, an export from before, names the first
 * altered entry where a checkpoint names only a range. Ends with 0 if the log is sound, 1 if not, 65 if it cannot be read.
 */
public class VerifyLog {

    static final String TEXT = "\"(?:[ !#-\\[\\]-~]|\\\\[\"\\\\]|\\\\u(?!00[0-9])[0-9a-f]{4})*+\"";
    static final Pattern ENTRY = Pattern.compile(
            ("\\{'v':1,'id':#,'at':'\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z','officer':#,'force':#,'role':#,"
            + "'kind':'(?:COLLECTION|ALTERATION|CONSULTATION|(?<disclosure>DISCLOSURE)|COMBINATION|ERASURE)','operation':#,"
            + "'what':\\[(?:#(?:,#)*+)?\\],'reason':#,'recipient':(?:(?<recipient>#)|null)\\}")
            .replace("'", "\"").replace("#", TEXT));

    final TreeMap<Long, String> roots = new TreeMap<>();
    final byte[][] parts = new byte[63][];
    long size;

    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    public static int run(String[] args, PrintStream out) {
        try {
            out.println("sound: " + new VerifyLog().verify(args));
            return 0;
        } catch (IllegalStateException bad) {
            out.println("bad: " + bad.getMessage());
            return 1;
        } catch (Exception unreadable) {
            out.println("unreadable: needs ENTRIES CHECKPOINTS PUBLIC-KEY; " + unreadable.getClass().getSimpleName());
            return 65;
        }
    }

    String verify(String[] args) throws Exception {
        readCheckpoints(Files.readString(Path.of(args[1])), Files.readString(Path.of(args[2])).strip());
        try (InputStream log = new BufferedInputStream(Files.newInputStream(Path.of(args[0])));
                InputStream earlier = args.length > 3
                        ? new BufferedInputStream(Files.newInputStream(Path.of(args[3]))) : InputStream.nullInputStream()) {
            for (String line = next(log), was = next(earlier); line != null || was != null; was = next(earlier)) {
                check(line != null, "entry " + size + " is missing: the log ends before it");
                check(was == null || was.equals(line), "entry " + size + " is not as it was in the earlier export");
                add(line);
                line = next(log);
            }
        }
        check(size >= roots.lastKey(), "entry " + size + " is missing: a checkpoint counts " + roots.lastKey());
        return size + " entries, of which a checkpoint covers " + roots.lastKey() + "; root " + base64(root());
    }

    void add(String line) throws Exception {
        String[] fields = line.split(" ", 4);
        check(fields.length == 4 && line.matches("[ -~]*"), "entry " + size + " is not a line of the log");
        check(fields[0].equals("" + size), "entry " + size + " is missing or out of order");
        Matcher entry = ENTRY.matcher(fields[3]);
        check(entry.matches() && (entry.group("disclosure") == null) == (entry.group("recipient") == null),
                "entry " + size + " is not in the form of an entry");
        byte[] leaf = sha256(new byte[] {0}, fields[3].getBytes(StandardCharsets.US_ASCII));
        check(fields[1].equals(base64(leaf)), "entry " + size + " was changed: it does not give its leaf hash");
        int level = 0;
        for (; (size >> level & 1) == 1; level++) {
            leaf = sha256(new byte[] {1}, parts[level], leaf);
        }
        parts[level] = leaf;
        size++;
        String root = base64(root());
        check(fields[2].equals(root), "entry " + (size - 1) + " was put in or exchanged, or one before it taken out");
        check(roots.getOrDefault(size, root).equals(root), "an entry from " + roots.lowerKey(size) + " to " + (size - 1)
                + " was altered, with every hash put right: they do not give the root of the checkpoint");
    }

    byte[] root() throws Exception {
        byte[] root = null;
        for (int level = 0; level < parts.length; level++) {
            if ((size >> level & 1) == 1) {
                root = root == null ? parts[level] : sha256(new byte[] {1}, parts[level], root);
            }
        }
        return root == null ? sha256() : root;
    }

    void readCheckpoints(String notes, String publicKey) throws Exception {
        byte[] encoded = Base64.getDecoder().decode(publicKey);
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        roots.put(0L, base64(root()));
        String[] lines = notes.split("\n", -1);
        if (lines.length % 6 != 1 || lines.length == 1 || !lines[lines.length - 1].isEmpty()) {
            throw new IOException();
        }
        for (int i = 0; i + 6 < lines.length; i += 6) {
            String text = String.join("\n", lines[i], lines[i + 1], lines[i + 2], lines[i + 3], "");
            String sign = "\u2014 " + lines[0] + " ";
            check(lines[i].equals(lines[0]) && lines[i + 4].isEmpty() && lines[i + 5].startsWith(sign),
                    "a checkpoint is not of this log: see line " + (i + 1));
            byte[] seal = Base64.getDecoder().decode(lines[i + 5].substring(sign.length()));
            byte[] id = sha256((lines[0] + "\n\1").getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(encoded, 12, 44));
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            check(seal.length == 68 && Arrays.equals(id, 0, 4, seal, 0, 4) && signature.verify(seal, 4, 64),
                    "a checkpoint is not signed with this key: see line " + (i + 1));
            String before = roots.put(Long.parseLong(lines[i + 1]), lines[i + 2]);
            check(before == null || before.equals(lines[i + 2]), "two checkpoints of one size differ: see line " + (i + 1));
        }
    }

    /** The next line without its line feed; one that has none is cut short and cannot be an entry. */
    static String next(InputStream log) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b = log.read();
        for (; b >= 0 && b != '\n'; b = log.read()) {
            line.write(b);
        }
        String read = line.toString(StandardCharsets.ISO_8859_1);
        return b >= 0 ? read : read.isEmpty() ? null : "";
    }

    static byte[] sha256(byte[]... parts) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static void check(boolean sound, String otherwise) {
        if (!sound) {
            throw new IllegalStateException(otherwise);
        }
    }
}
