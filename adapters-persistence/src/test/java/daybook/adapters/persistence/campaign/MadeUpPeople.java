package daybook.adapters.persistence.campaign;

import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.LocalIdReport;
import daybook.domain.child.Sex;
import daybook.domain.history.identity.LocalIdKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Children who do not exist, each the same whenever asked for: a few names very often and many seldom, one child in six with brothers
 * or sisters in the same home, one entry in fifty of a child who was entered before, with a slip.
 */
record MadeUpPeople(long seed) {

    private static final LocalDate YOUNGEST = LocalDate.of(2019, 12, 31);
    private static final int DAYS = 12 * 365;
    private static final int IN_A_HOME = 6;
    private static final int TWICE_IN = 50;
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final List<String> AREAS = words("B BD BL BS CF CV DE DN EX GL HU L LE LN LS M NE NG NR OL PE PL PR"
            + " RG S SA SE SK SO ST TS WA WF WN WV YO");
    private static final List<String> BOYS = words(
            "Muhammad Noah Oliver George Leo Arthur Oscar Theodore Freddie Archie"
                    + " Luca Henry Harry Jack Charlie Alfie Thomas Joshua William James Mohammed Jacob Max Isaac Lucas Ethan Finley"
                    + " Logan Edward Joseph Alexander Samuel Mason Daniel Benjamin Adam Dylan Riley Reuben Tyler Jayden Kayden"
                    + " Connor Callum Ali Yusuf Ibrahim Omar Hamza Bilal Arjun Aarav Kacper Jakub Filip Kwame Emmanuel Wei Minh");
    private static final List<String> GIRLS = words(
            "Olivia Amelia Isla Ava Lily Ivy Freya Florence Willow Mia Sophie"
                    + " Isabella Grace Poppy Ella Evie Charlotte Jessica Sophia Daisy Alice Ruby Sienna Phoebe Chloe Elsie Matilda"
                    + " Rosie Maya Maisie Scarlett Lola Elizabeth Lucy Holly Megan Erin Hannah Katie Leah Amy Molly Zara Sarah"
                    + " Fatima Aisha Maryam Zainab Khadija Simran Ananya Priya Zuzanna Maja Zofia Blessing Amara Ngozi Mei Linh");
    private static final List<String> FAMILIES = words("Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel"
            + " Robinson Wright Thompson Evans Walker White Roberts Green Hall Khan Thomas Clarke Jackson Wood Harris"
            + " Edwards Turner Martin Cooper Hill Ward Hughes Moore Clark King Harrison Lewis Baker Ali Morris Ahmed"
            + " Hussain Singh Begum Kaur Nowak Kowalski Okafor Mensah Nguyen Chan O'Connor McDonald Campbell Murphy");
    private static final List<String> STARTS = words(
            "Ash Black Brad Bram Brock Bur Clay Crom Dal Den Ell Fair Farn Green"
                    + " Hal Hart Hol Kirk Lang Lind Long Marl Mid Nor Oak Pem Rad Red Row Sand Shel Stan Stock Thorn Til Wad Wat");
    private static final List<String> MIDDLES = words("a e i o er en il ing ar");
    private static final List<String> ENDS =
            words("bourne bridge brook bury by combe croft dale den field ford ham head"
                    + " hurst land ley low man mere more ridge shaw stead ston thorpe ton wick well wood worth");

    private static List<String> words(String all) {
        return List.of(all.split(" "));
    }

    /** The child with that number. */
    IdentityReport child(int number) {
        boolean again = number > 0 && number % TWICE_IN == 0;
        return again ? withASlip(first(number - 1), random(number, 3)) : first(number);
    }

    private IdentityReport first(int number) {
        Random random = random(number, 1);
        int home = number % IN_A_HOME == 1 ? number - 1 : number;
        Random household = random(home, 2);
        String family = family(household);
        String postcode = postcode(household);
        boolean boy = random.nextBoolean();
        List<String> given = new ArrayList<>(List.of(given(boy, random)));
        if (random.nextInt(10) < 6) {
            given.add(given(boy, random));
        }
        return new IdentityReport(
                given,
                List.of(random.nextInt(14) == 0 ? family + "-" + family(random) : family),
                random.nextInt(40) == 0 ? null : YOUNGEST.minusDays(random.nextInt(DAYS)),
                random.nextInt(8) == 0 ? null : postcode,
                boy ? Sex.MALE : Sex.FEMALE,
                numbers(number, random));
    }

    private static List<LocalIdReport> numbers(int number, Random random) {
        List<LocalIdReport> numbers = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            numbers.add(new LocalIdReport(LocalIdKind.UNIQUE_PUPIL_NUMBER, "H" + (800_000_000_000L + number * 7L)));
        }
        if (random.nextInt(3) == 0) {
            numbers.add(new LocalIdReport(LocalIdKind.SCHOOL_NUMBER, String.valueOf(1_000 + random.nextInt(9_000))));
        }
        return numbers;
    }

    /** The same child as another office writes them down. */
    private static IdentityReport withASlip(IdentityReport child, Random random) {
        LocalDate born = child.dateOfBirth();
        boolean swaps = born != null && born.getDayOfMonth() <= 12 && random.nextBoolean();
        List<String> given = List.of(
                random.nextInt(8) == 0
                        ? child.givenNames().get(0) + "e"
                        : child.givenNames().get(0));
        return new IdentityReport(
                given,
                child.familyNames(),
                swaps ? LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue()) : born,
                random.nextInt(5) == 0 ? postcode(random) : child.postcode(),
                child.sex(),
                List.of());
    }

    private static String given(boolean boy, Random random) {
        return random.nextInt(3) == 0 ? made(random) : commonFirst(boy ? BOYS : GIRLS, random);
    }

    private static String family(Random random) {
        return random.nextInt(4) > 0 ? made(random) : commonFirst(FAMILIES, random);
    }

    private static String made(Random random) {
        return any(STARTS, random) + any(MIDDLES, random) + any(ENDS, random);
    }

    private static String postcode(Random random) {
        return any(AREAS, random) + (1 + random.nextInt(20)) + " " + (1 + random.nextInt(9))
                + LETTERS.charAt(random.nextInt(LETTERS.length()))
                + LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String commonFirst(List<String> names, Random random) {
        return names.get((int) (Math.pow(random.nextDouble(), 1.7) * names.size()));
    }

    private Random random(int number, int of) {
        Random random = new Random((seed * 1_000_003 + number) * 31 + of);
        random.nextInt();
        return random;
    }
}
