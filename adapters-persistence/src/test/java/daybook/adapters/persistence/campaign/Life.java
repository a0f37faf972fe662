package daybook.adapters.persistence.campaign;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One life of a {@link RecordingProcess}, from its start to its kill, and what it said meanwhile. */
final class Life {

    private final Process process;

    private Life(Process process) {
        this.process = process;
    }

    static Life begin(String storage, long seed, Ledger ledger, Path complaints) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-Dguice_bytecode_gen_option=DISABLED",
                "-cp",
                System.getProperty("java.class.path"),
                RecordingProcess.class.getName(),
                storage,
                String.valueOf(seed),
                String.valueOf(ledger.fresh())));
        ledger.neverAcknowledged().forEach(it -> command.add(it.toString()));
        try {
            return new Life(new ProcessBuilder(command)
                    .redirectError(complaints.toFile())
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Kills at that moment and gives every whole line that was said. */
    List<String> endAt(KillMoment moment, Runnable kill) {
        try (Reader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            StringBuilder all = new StringBuilder();
            int seen = 0;
            int from = 0;
            for (int next = said.read(); next >= 0; next = said.read()) {
                all.append((char) next);
                if (next == '\n') {
                    boolean counts = all.substring(from).startsWith(moment.line());
                    from = all.length();
                    seen += counts ? 1 : 0;
                    if (counts && seen == moment.count()) {
                        moment.letPass();
                        kill.run();
                        // By its handle: the process itself would close its output, and with it what was not read yet.
                        process.toHandle().destroyForcibly();
                    }
                }
            }
            process.waitFor();
            if (seen < moment.count()) {
                throw new IllegalStateException("the process ended by itself after " + all);
            }
            return all.substring(0, from).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
