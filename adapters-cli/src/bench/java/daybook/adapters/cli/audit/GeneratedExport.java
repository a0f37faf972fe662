package daybook.adapters.cli.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;

/**
 * Writes an export of 20 columns, the same for the same seed: {@code GeneratedExport ROWS SEED grouped|scattered}. Scattered, the
 * rows of an incident stand as far from each other as the file allows.
 */
final class GeneratedExport {

    private static final String HEADER =
            "Inc No,Crime No,Nominal,Role,Age,Born,Sex,HO Code,Cat,Happened,Reported,Recorded,Late"
                    + ",Flags,Online,Outcome,Outcome Day,Cancelled,Beat,Team\n";

    private static final String[] OUTCOMES = {"", "", "20", "21", "22", "16", "18", "14"};
    private static final String[] USUAL = {"", "", "20", "21", "22", "22"};
    private static final String[] CODES = {"022/25", "22/25"};
    private static final int PEOPLE = 4;

    private final long seed;

    private GeneratedExport(long seed) {
        this.seed = seed;
    }

    public static void main(String[] arguments) throws IOException {
        long rows = Long.parseLong(arguments[0]);
        GeneratedExport export = new GeneratedExport(Long.parseLong(arguments[1]));
        long incidents = (rows + PEOPLE - 1) / PEOPLE;
        boolean grouped = arguments[2].equals("grouped");
        try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
            out.write(HEADER.getBytes(StandardCharsets.US_ASCII));
            for (long i = 0; i < rows; i++) {
                String row = grouped ? export.row(i / PEOPLE, i % PEOPLE) : export.row(i % incidents, i / incidents);
                out.write(row.getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    /** What is wrong with one incident in ten of these: late, an outcome that is not for it, a child suspected. */
    private String row(long incident, long person) {
        Random its = new Random(seed * 31 + incident * 0x9E3779B97F4A7C15L);
        its.nextLong();
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(its.nextInt(850));
        boolean aggravated = its.nextInt(10) < 3;
        int sample = its.nextInt(30);
        LocalDate told = day.plusDays(its.nextInt(9));
        String reported = british(told) + " " + two(its.nextInt(12)) + ":" + two(its.nextInt(60));
        String recorded = british(told.plusDays(sample == 0 ? 3 : 0)) + " " + two(12 + its.nextInt(12)) + ":00";
        String outcome = aggravated || sample == 3 ? any(OUTCOMES, its) : any(USUAL, its);
        Random theirs = new Random(its.nextLong() + person * 7919);
        int age = person / 2 == 0 ? 13 + theirs.nextInt(3) : 11 + theirs.nextInt(7);
        String role = aggravated && person == 0 ? "Complainant" : aggravated || sample == 1 ? "Offender" : "Involved";
        return "INC/" + (100_000_000 + incident) + ",CR/" + (200_000_000 + incident * 2 + person / 2) + ",N"
                + (300_000_000 + incident * PEOPLE + person) + "," + role + "," + age + ","
                + british(day.minusYears(age + 1).plusDays(theirs.nextInt(300))) + ","
                + (person / 2 == 0 || theirs.nextBoolean() ? "F" : "M")
                + "," + (person / 2 == 0 ? (its.nextBoolean() ? "86/2" : "086/02") : any(CODES, its)) + ","
                + (aggravated ? "1" : "2") + "," + british(day) + "," + reported + "," + recorded + ","
                + (sample == 2 ? "weekend" : "") + ",CSA;ONLINE," + (sample < 24 ? "Y" : "N") + "," + outcome + ","
                + (outcome.isEmpty() ? "" : british(told.plusDays(40))) + ",,Beat " + its.nextInt(400) + ",Team "
                + its.nextInt(40) + "\n";
    }

    private static String any(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    private static String british(LocalDate day) {
        return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
