package daybook.domain.history.identity;

import daybook.domain.child.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Households of children of 6 to 17 in one force's area, at random from a seed: brothers and sisters at one address, twins (far
 * more than there are, and one pair in five with names alike), double-barrelled names.
 */
final class Households {

    static final LocalDate YOUNGEST = LocalDate.of(2019, 12, 31);
    private static final int DAYS = 12 * 365;
    private static final String[] TWINS_ALIKE = {
        "Anna Anne", "Mia Maya", "Ella Ellie", "Jayden Kayden", "Hayden Jayden", "Lily Lola", "Harry Henry",
                "Amelia Amelie",
        "Isla Ila", "Chloe Zoe", "Eva Evie", "Aisha Ayla", "Hassan Hussain", "Safa Safiya", "Kian Kieran",
                "Tegan Megan",
        "Maria Marie", "Oscar Oskari", "Daniel Danielle", "Louis Louise", "Julia Julie", "Ayaan Rayyan", "Simran Kiran"
    };
    private static final String[] AREAS = {"CV", "LE", "NG", "DE"};

    private final Random random;
    private final List<Entry> children = new ArrayList<>();

    Households(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 20240501);
    }

    /** That many children, each once and as they are. */
    List<Entry> children(int many) {
        while (children.size() < many) {
            household();
        }
        return List.copyOf(children.subList(0, many));
    }

    private boolean in1000(int chances) {
        return random.nextInt(1000) < chances;
    }

    private void household() {
        Community community = Community.any(random);
        List<String> family = new ArrayList<>(List.of(community.family(random)));
        if (in1000(70)) {
            family.set(0, family.get(0) + "-" + Community.any(random).family(random));
        }
        String home = postcode(random);
        int size = in1000(250) ? 2 + random.nextInt(3) : 1;
        LocalDate born = YOUNGEST.minusDays(random.nextInt(DAYS));
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < size; i++) {
            Entry child = child(community, family, home);
            while (!taken.add(
                    child.given.get(child.given.size() > 1 && child.given.get(0).equals("Mohammed") ? 1 : 0))) {
                child.given.set(child.given.size() - 1, community.given(child.sex == Sex.MALE, random));
                child.given.subList(0, child.given.size() - 1).clear();
            }
            child.born = born;
            born = born.minusDays(300 + random.nextInt(1_000));
            children.add(child);
            if (in1000(30)) {
                twinOf(child);
            }
        }
    }

    private Entry child(Community community, List<String> family, String home) {
        Entry child = new Entry(children.size());
        boolean boy = random.nextBoolean();
        child.community = community;
        child.sex = boy ? Sex.MALE : Sex.FEMALE;
        if (boy && community == Community.MUSLIM && in1000(300)) {
            child.given.add("Mohammed");
        }
        child.given.add(community.given(boy, random));
        if (in1000(600)) {
            child.given.add(community.given(boy, random));
        }
        child.family.addAll(family);
        child.postcode = home;
        numbers(child);
        return child;
    }

    private void numbers(Entry child) {
        child.ids.put(LocalIdKind.UNIQUE_PUPIL_NUMBER, "H" + (800_000_000_000L + child.child * 7L + random.nextInt(7)));
        child.ids.put(LocalIdKind.NHS_NUMBER, String.valueOf(4_000_000_000L + random.nextInt(1_000_000_000)));
        child.ids.put(LocalIdKind.SCHOOL_NUMBER, String.valueOf(1000 + random.nextInt(3000)));
    }

    private void twinOf(Entry child) {
        Entry twin = new Entry(children.size());
        boolean sameSex = in1000(660);
        boolean boy = sameSex == (child.sex == Sex.MALE);
        twin.community = child.community;
        twin.sex = boy ? Sex.MALE : Sex.FEMALE;
        twin.family.addAll(child.family);
        twin.born = child.born;
        twin.postcode = child.postcode;
        twin.twin = child.child;
        child.twin = twin.child;
        numbers(twin);
        if (in1000(200)) {
            String[] alike = TWINS_ALIKE[random.nextInt(TWINS_ALIKE.length)].split(" ");
            child.given.set(0, alike[0]);
            twin.given.add(alike[1]);
        } else {
            String name = anotherName(child, boy);
            boolean brothers = child.given.size() > 1 && child.given.get(0).equals("Mohammed") && boy;
            twin.given.addAll(brothers ? List.of("Mohammed", name) : List.of(name));
        }
        children.add(twin);
    }

    private String anotherName(Entry child, boolean boy) {
        while (true) {
            String name = child.community.given(boy, random);
            if (child.given.stream().noneMatch(it -> it.equals(name) || Clerk.areForms(it, name))) {
                return name;
            }
        }
    }

    static String postcode(Random random) {
        String outward = AREAS[random.nextInt(AREAS.length)] + (1 + random.nextInt(18));
        String letters = "ABDEFGHJLNPQRSTUWXYZ";
        char first = letters.charAt(random.nextInt(letters.length()));
        char second = letters.charAt(random.nextInt(letters.length()));
        return outward + " " + (1 + random.nextInt(6)) + first + second;
    }
}
