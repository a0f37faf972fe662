package daybook.adapters.persistence.campaign;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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

    KillReport kill(int times) {
        KillReport report = new KillReport(title);
        for (int chapter = 0; report.kills() < times; chapter++) {
            try (Site site = sites.apply(chapter);
                    Undisturbed undisturbed = new Undisturbed(new Submissions(chapter))) {
                Checker checker = new Checker(site, new Ledger(), undisturbed);
                Random random = new Random(chapter);
                int until = Math.min(times, report.kills() + KILLS_IN_A_CHAPTER);
                while (report.kills() < until) {
                    report.addKill(round(checker, chapter, random));
                }
                report.add(checker.check(checker.ledger().submitted()));
                report.add(checker.ledger());
            }
        }
        return report;
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
