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

    private static final String[] OUTCOMES = {"", "", "", "20", "21", "22", "22", "16", "18", "14"};
    private static final String[] CODES = {"86/2", "086/02", "086/10", "22/25", "022/23", "21/11", "8/8", "071/18"};
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

    private String row(long incident, long person) {
        Random its = new Random(seed * 31 + incident * 0x9E3779B97F4A7C15L);
        its.nextLong();
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(its.nextInt(850));
        boolean aggravated = its.nextInt(10) < 3;
        int sample = its.nextInt(20);
        String reported = british(day.plusDays(its.nextInt(9))) + time(its);
        String recorded = british(day.plusDays(9 + (sample == 0 ? 2 : 0))) + time(its);
        String outcome = OUTCOMES[its.nextInt(OUTCOMES.length)];
        Random theirs = new Random(its.nextLong() + person * 7919);
        int age = 9 + theirs.nextInt(9);
        String role = person == 0 ? "Complainant" : sample == 1 ? "Offender" : aggravated ? "Offender" : "Involved";
        return "INC/" + (100_000_000 + incident) + ",CR/" + (200_000_000 + incident * 2 + person / 2) + ",N"
                + (300_000_000 + incident * PEOPLE + person) + "," + role + "," + age + ","
                + british(day.minusYears(age + 1).plusDays(theirs.nextInt(300))) + ","
                + (theirs.nextBoolean() ? "M" : "F")
                + "," + CODES[person / 2 == 0 ? its.nextInt(3) : 3 + its.nextInt(5)] + "," + (aggravated ? "1" : "2")
                + ","
                + british(day) + "," + reported + "," + recorded + "," + (sample == 2 ? "weekend" : "") + ","
                + (sample < 15 ? "CSA;ONLINE" : "CSA") + "," + (sample < 14 ? "Y" : "N") + "," + outcome + ","
                + (outcome.isEmpty() ? "" : british(day.plusDays(40))) + ",," + "Beat " + its.nextInt(400) + ",Team "
                + its.nextInt(40) + "\n";
    }

    private static String british(LocalDate day) {
        return two(day.getDayOfMonth()) + "/" + two(day.getMonthValue()) + "/" + day.getYear();
    }

    private static String time(Random random) {
        return " " + two(random.nextInt(24)) + ":" + two(random.nextInt(60));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
