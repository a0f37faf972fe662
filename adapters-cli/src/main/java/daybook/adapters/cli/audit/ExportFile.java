package daybook.adapters.cli.audit;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.terminal.Console;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A file as it was given: text, packed text, an archive of them, or a spreadsheet; known by its first bytes. */
final class ExportFile implements Closeable {

    private static final int MOST_IN_AN_ARCHIVE = 1_000;
    private static final int BLOCK = 1 << 16;

    private final Input input;
    private final Meter meter;
    private final List<Part> parts = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();

    private ExportFile(Input input, Meter meter) {
        this.input = input;
        this.meter = meter;
    }

    /** Opens it; what comes in on standard input is put aside first, so that it can be read as any file. */
    static ExportFile open(Input input, Console console, Meter meter) throws IOException {
        ExportFile file = new ExportFile(input, meter);
        if (input.isStandard()) {
            KeptInput kept = KeptInput.of(input.open(console));
            file.open.add(kept);
            file.text(kept::stream);
        } else {
            input.open(console).close();
            file.named(new File(input.name()));
        }
        return file;
    }

    private void named(File file) throws IOException {
        try (InputStream in = new FileInputStream(file)) {
            byte[] first = in.readNBytes(4);
            if (Magic.ZIP.begins(first)) {
                archive(file);
                return;
            }
        }
        text(() -> meter.metered(new FileInputStream(file), 1));
    }

    private void text(Source.Opener opener) throws IOException {
        byte[] first;
        try (InputStream in = opener.open()) {
            first = in.readNBytes(4);
        }
        if (Magic.ZIP.begins(first) || Magic.OLE.begins(first)) {
            throw new CannotBeRead(
                    "expected a spreadsheet as .xlsx, and an archive as a file and not as standard input");
        }
        Source.Opener plain = Magic.GZIP.begins(first) ? () -> unpacked(opener.open()) : opener;
        parts.add(new Part(input.called(), options -> new Source(input.called(), plain).rows(options)));
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        Meter from = new Meter();
        return new Expanded(new GZIPInputStream(from.metered(packed, 1), BLOCK), from::read);
    }

    private void archive(File file) throws IOException {
        ZipFile zip = new ZipFile(file);
        open.add(zip);
        if (zip.getEntry(SheetRows.WORKBOOK) != null) {
            SheetRows.check(zip);
            parts.add(new Part(input.called(), options -> new SheetRows(file, input.called())));
            return;
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (!entry.isDirectory()) {
                String called = input.called() + "!" + entry.getName();
                parts.add(new Part(called, options -> new Source(called, () -> entry(zip, entry)).rows(options)));
            }
            if (parts.size() > MOST_IN_AN_ARCHIVE) {
                throw new CannotBeRead("expected at most " + MOST_IN_AN_ARCHIVE + " files in an archive");
            }
        }
    }

    private InputStream entry(ZipFile zip, ZipEntry entry) throws IOException {
        long packed = Math.max(1, Math.min(entry.getCompressedSize(), new File(zip.getName()).length()));
        double weight = (double) packed / Math.max(1, entry.getSize());
        return meter.metered(
                new Expanded(new BufferedInputStream(zip.getInputStream(entry), BLOCK), () -> packed), weight);
    }

    /** What is in it, one after another. */
    List<Part> parts() {
        return parts;
    }

    @Override
    public void close() throws IOException {
        for (Closeable it : open) {
            it.close();
        }
    }

    /** Something with rows of its own. */
    record Part(String called, RowsOf rows) {}

    /** Begins to read rows. */
    @FunctionalInterface
    interface RowsOf {

        Rows by(ReadingOptions options) throws IOException;
    }

    /** How a file that is no text begins. */
    private enum Magic {
        ZIP('P', 'K', 3, 4),
        GZIP(0x1F, 0x8B),
        OLE(0xD0, 0xCF, 0x11, 0xE0);

        private final int[] bytes;

        Magic(int... bytes) {
            this.bytes = bytes;
        }

        boolean begins(byte[] first) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= first.length || (first[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
