package daybook.adapters.persistence.campaign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Lets a process record incidents, kills it, looks, and begins again, over and over.
 *
 * @param title what is killed
 * @param sites a new database for each chapter, in which so many kills follow each other
 * @param rig what is put before the register in two of three rounds
 * @param complaints where the processes say what they die of, if it was not the kill
 */
record KillCampaign(String title, IntFunction<Site> sites, Rig rig, Path complaints) {

    private static final int KILLS_IN_A_CHAPTER = 20;
    private static final int ONE_IN = 3;

    /** Kills so many times, in so many chapters at once as may go on beside each other. */
    KillReport kill(int times, int lanes) throws InterruptedException {
        KillReport report = new KillReport(title + " " + rig);
        List<Callable<Void>> chapters = new ArrayList<>();
        for (int from = 0; from < times; from += KILLS_IN_A_CHAPTER) {
            int number = chapters.size();
            int kills = Math.min(KILLS_IN_A_CHAPTER, times - from);
            chapters.add(() -> {
                chapter(number, kills, report);
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(lanes);
        try {
            for (Future<Void> chapter : threads.invokeAll(chapters)) {
                chapter.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } finally {
            threads.shutdownNow();
        }
        return report;
    }

    private void chapter(int number, int kills, KillReport report) {
        try (Site site = sites.apply(number);
                Undisturbed undisturbed = new Undisturbed(new Submissions(number))) {
            Checker checker = new Checker(site, new Ledger(), undisturbed);
            Random random = new Random(number);
            for (int i = 0; i < kills; i++) {
                report.addKill(round(checker, number, random));
            }
            report.add(checker.check(checker.ledger().submitted()));
            report.add(checker.ledger());
        }
        System.out.println(report);
    }

    private Findings round(Checker checker, int seed, Random random) {
        boolean isAnywhere = rig == Rig.ANNOUNCING && random.nextInt(ONE_IN) == 0;
        String storage = checker.site().storage();
        Life life = Life.begin(isAnywhere ? storage : rig.upon(storage), seed, checker.ledger(), complaints);
        KillMoment moment = isAnywhere ? KillMoment.anywhere(random) : KillMoment.soonAfter(rig.worstAfter(), random);
        List<String> lines = life.endAt(moment, checker.site()::kill);
        lines.forEach(checker.ledger()::note);
        return checker.check(numbers(lines));
    }

    private static Set<Integer> numbers(List<String> lines) {
        Set<Integer> numbers = new TreeSet<>();
        lines.stream().filter(it -> it.startsWith("SENT")).forEach(it -> numbers.add(Integer.valueOf(it.substring(5))));
        return numbers;
    }
}
