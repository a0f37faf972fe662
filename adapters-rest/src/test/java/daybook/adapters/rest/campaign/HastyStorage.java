package daybook.adapters.rest.campaign;

import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Storage;
import daybook.application.wiring.Storages;
import daybook.application.wiring.Stores;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A sabotage: a storage that answers as soon as it knows the answer, and commits when it finds the time. */
public final class HastyStorage implements Storage {

    private static final long DAWDLING_MILLIS = 40;

    @Override
    public String name() {
        return "hasty";
    }

    @Override
    public String form() {
        return "hasty:STORE";
    }

    @Override
    public boolean accepts(Settings settings) {
        return settings.storageName().equals(name());
    }

    @Override
    public Stores open(Settings settings) {
        Stores honest = Storages.installed().open(new Settings(settings.storageDetail()).keys(settings.keys()));
        return new Stores(
                new Hasty(honest.incidentRegister()),
                honest.childSurvey(),
                honest.accessLog(),
                honest.childKeys(),
                honest.checkpointKey(),
                honest.registerKeys(),
                honest.hold());
    }

    private static final class Hasty implements IncidentRegister {

        private final IncidentRegister honest;
        private final ExecutorService later = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });

        Hasty(IncidentRegister honest) {
            this.honest = honest;
        }

        @Override
        public <T> T during(Access access, Act<T> act) {
            CompletableFuture<T> answer = new CompletableFuture<>();
            later.execute(() -> {
                try {
                    honest.during(access, records -> {
                        T result = act.on(records);
                        answer.complete(result);
                        dawdle();
                        return result;
                    });
                } catch (RuntimeException failure) {
                    answer.completeExceptionally(failure);
                }
            });
            return answer.join();
        }

        private static void dawdle() {
            try {
                Thread.sleep(DAWDLING_MILLIS);
            } catch (InterruptedException inAHurry) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
