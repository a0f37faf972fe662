package daybook.adapters.persistence.campaign;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.port.out.Access;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.IncidentRegister.Act;
import daybook.application.port.out.IndexCard;
import daybook.application.port.out.StoredStep;
import daybook.domain.guidance.Force;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Eight writers change the same few records: each reads one, changes it on the version that was read, and begins again if another
 * change came between.
 *
 * @param register the register that keeps the records
 */
record WritersCampaign(IncidentRegister register) {

    static final int WRITERS = 8;

    private static final int RECORDS = 3;
    private static final int CHANGES_EACH = 25;
    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final Acting WHO = new Acting("PC.1", new Force("GMP"), ActingRole.RECORDER, "to test");

    /** Lets them change until so many changes are acknowledged: after a few hundred they go on to other records. */
    WritersReport change(String title, int atLeast) throws InterruptedException {
        WritersReport report = new WritersReport(title);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (int batch = 0; report.acknowledged() < atLeast; batch++) {
                begin(batch);
                List<Callable<List<StoredStep>>> writers = new ArrayList<>();
                for (int writer = 0; writer < WRITERS; writer++) {
                    String name = batch + " " + writer;
                    int first = writer;
                    int of = batch;
                    writers.add(() -> write(of, first, name, report));
                }
                List<StoredStep> acknowledged = new ArrayList<>();
                for (Future<List<StoredStep>> writer : threads.invokeAll(writers)) {
                    acknowledged.addAll(writer.get());
                }
                report.compare(acknowledged, kept(batch));
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } finally {
            threads.shutdownNow();
        }
        return report;
    }

    private void begin(int batch) {
        for (int record = 0; record < RECORDS; record++) {
            add(new StoredStep(reference(batch, record), 1, "begun"));
        }
    }

    private List<StoredStep> write(int batch, int first, String name, WritersReport report) {
        List<StoredStep> acknowledged = new ArrayList<>();
        for (int change = 0; acknowledged.size() < CHANGES_EACH; change++) {
            String reference = reference(batch, (first + change) % RECORDS);
            int current = steps(reference).size();
            StoredStep next = new StoredStep(reference, current + 1, name + " " + change);
            try {
                add(next);
                acknowledged.add(next);
            } catch (ChangedMeanwhile meanwhile) {
                report.addConflict();
            }
        }
        return acknowledged;
    }

    private List<StoredStep> kept(int batch) {
        List<StoredStep> kept = new ArrayList<>();
        for (int record = 0; record < RECORDS; record++) {
            List<StoredStep> steps = steps(reference(batch, record));
            kept.addAll(steps.subList(1, steps.size()));
        }
        return kept;
    }

    private static String reference(int batch, int record) {
        return "R-" + batch + "/" + record;
    }

    private List<StoredStep> steps(String reference) {
        return during(Operation.FIND_INCIDENT, records -> records.steps(reference));
    }

    private void add(StoredStep step) {
        IndexCard card = new IndexCard(step.reference(), DAY, Optional.empty(), true, Optional.empty());
        during(Operation.REVISE_INCIDENT, records -> {
            records.add(step, card);
            return step;
        });
    }

    private <T> T during(Operation operation, Act<T> act) {
        Instant at = Instant.parse("2026-05-11T09:30:00Z");
        return register.during(new Access(UUID.randomUUID().toString(), at, WHO, operation, ""), act);
    }
}
