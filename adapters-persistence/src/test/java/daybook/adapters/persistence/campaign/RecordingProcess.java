package daybook.adapters.persistence.campaign;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.port.in.RecordIncident;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.record.IncidentRecord;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.domain.guidance.Force;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/**
 * A process of its own that records incidents in several threads until it is killed, and says on its output, a line at a time, what it
 * is about to submit ({@code SENT number}) and what was acknowledged ({@code ACKNOWLEDGED number moment}).
 *
 * <p>Its arguments are a storage, a seed, the first number never submitted before, and the numbers that nobody acknowledged yet,
 * which it submits again before all others. Every second of what follows is a repetition of something submitted in an earlier life.
 */
final class RecordingProcess {

    static final Acting RECORDER = new Acting("PC.1", new Force("GMP"), ActingRole.RECORDER, "to test");

    private static final int THREADS = 4;
    private static final int ONE_IN = 2;

    private static final FileOutputStream OUTPUT = new FileOutputStream(FileDescriptor.out);

    private final Submissions submissions;
    private final RecordIncident recording;
    private final Numbers numbers;

    private RecordingProcess(Submissions submissions, RecordIncident recording, Numbers numbers) {
        this.submissions = submissions;
        this.recording = recording;
        this.numbers = numbers;
    }

    public static void main(String[] arguments) throws InterruptedException {
        Submissions submissions = new Submissions(Long.parseLong(arguments[1]));
        Numbers numbers = new Numbers(Integer.parseInt(arguments[2]));
        for (int i = 3; i < arguments.length; i++) {
            numbers.again.add(Integer.valueOf(arguments[i]));
        }
        try (Deployment deployment = Deployment.start(new Settings(arguments[0]))) {
            new RecordingProcess(submissions, deployment.get(RecordIncident.class), numbers).runInThreads();
        }
    }

    /** Says a line. It goes out in one piece, or the process was killed before. */
    static void say(String line) {
        try {
            OUTPUT.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException nobodyListens) {
            throw new UncheckedIOException(nobodyListens);
        }
    }

    private void runInThreads() throws InterruptedException {
        Thread[] threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            threads[i] = new Thread(this::run);
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void run() {
        try {
            while (true) {
                int number = numbers.next();
                say("SENT " + number);
                IncidentRecord record = recording.record(RECORDER, submissions.report(number));
                say("ACKNOWLEDGED " + number + " " + record.steps().get(0).at());
            }
        } catch (StoreUnavailable gone) {
            // The server was killed under it, and what it was doing stays unacknowledged.
        }
    }

    /** What to submit next. */
    private static final class Numbers {

        private final Deque<Integer> again = new ArrayDeque<>();
        private final Random random;
        private final int first;
        private int fresh;

        Numbers(int first) {
            this.first = first;
            this.fresh = first;
            this.random = new Random(first);
        }

        synchronized int next() {
            if (!again.isEmpty()) {
                return again.remove();
            }
            return first > 0 && random.nextInt(ONE_IN) == 0 ? random.nextInt(first) : fresh++;
        }
    }
}
