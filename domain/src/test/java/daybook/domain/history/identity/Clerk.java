package daybook.domain.history.identity;

import daybook.domain.child.Sex;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Writes a child down as hurried people do. Every slip is on its own, so one entry may hold several. */
final class Clerk {

    private static final Map<String, String[]> OTHERWISE = Map.ofEntries(
            Map.entry(
                    "Mohammed", new String[] {"Muhammad", "Mohamed", "Mohammad", "Muhammed", "Md", "Mohamad", "Mohd"}),
            Map.entry("Muhammad", new String[] {"Mohammed", "Mohamed", "Mohammad", "Muhammed"}),
            Map.entry("Hussain", new String[] {"Hussein", "Husain", "Hossain", "Husseyn"}),
            Map.entry("Ahmed", new String[] {"Ahmad", "Ahmet"}),
            Map.entry("Hassan", new String[] {"Hasan"}),
            Map.entry("Yusuf", new String[] {"Yousef", "Yousuf", "Youssef", "Yousif"}),
            Map.entry("Aisha", new String[] {"Ayesha", "Aysha", "Aishah"}),
            Map.entry("Fatima", new String[] {"Fatimah", "Fathima", "Fatema"}),
            Map.entry("Maryam", new String[] {"Mariam", "Mariyam", "Meryem"}),
            Map.entry("Zainab", new String[] {"Zaynab", "Zeinab", "Zaineb"}),
            Map.entry("Chowdhury", new String[] {"Choudhury", "Chaudhry", "Choudry", "Chowdry"}),
            Map.entry("Begum", new String[] {"Begom", "Begam"}),
            Map.entry("Rahman", new String[] {"Rehman"}),
            Map.entry("Miah", new String[] {"Mia", "Mya"}),
            Map.entry("Akhtar", new String[] {"Akther", "Akter"}),
            Map.entry("Sheikh", new String[] {"Shaikh"}),
            Map.entry("Olivia", new String[] {"Liv", "Livvy"}),
            Map.entry("Elizabeth", new String[] {"Lizzie", "Beth", "Elisabeth"}),
            Map.entry("Isabella", new String[] {"Bella", "Izzy", "Isabela"}),
            Map.entry("Alexander", new String[] {"Alex", "Xander"}),
            Map.entry("Alexandra", new String[] {"Alex", "Alexa"}),
            Map.entry("Samuel", new String[] {"Sam", "Sammy"}),
            Map.entry("Joseph", new String[] {"Joe", "Joey"}),
            Map.entry("Thomas", new String[] {"Tom", "Tommy"}),
            Map.entry("William", new String[] {"Will", "Billy", "Liam"}),
            Map.entry("Benjamin", new String[] {"Ben", "Benji"}),
            Map.entry("Daniel", new String[] {"Dan", "Danny"}),
            Map.entry("Joshua", new String[] {"Josh"}),
            Map.entry("Jacob", new String[] {"Jake"}),
            Map.entry("Zachary", new String[] {"Zac", "Zach", "Zak", "Zachery"}),
            Map.entry("Theodore", new String[] {"Theo", "Teddy"}),
            Map.entry("Charlotte", new String[] {"Lottie", "Charlie"}),
            Map.entry("Jessica", new String[] {"Jess", "Jessie"}),
            Map.entry("Matilda", new String[] {"Tilly", "Mathilda"}),
            Map.entry("Abigail", new String[] {"Abi", "Abby", "Abigale"}),
            Map.entry("Eleanor", new String[] {"Ellie", "Elinor", "Nell"}),
            Map.entry("Rebecca", new String[] {"Becky", "Rebekah"}),
            Map.entry("Katie", new String[] {"Katherine", "Katy", "Kate"}),
            Map.entry("Caitlin", new String[] {"Kaitlin", "Caitlyn", "Katelyn"}),
            Map.entry("Sophia", new String[] {"Sofia"}),
            Map.entry("Sarah", new String[] {"Sara"}),
            Map.entry("Kayleigh", new String[] {"Kayley", "Kaylee", "Kayleigh-Anne"}),
            Map.entry("Smith", new String[] {"Smyth"}),
            Map.entry("Clarke", new String[] {"Clark"}),
            Map.entry("Thompson", new String[] {"Thomson"}),
            Map.entry("Phillips", new String[] {"Philips"}),
            Map.entry("McDonald", new String[] {"Macdonald", "Mc Donald", "MCDONALD"}),
            Map.entry("O'Brien", new String[] {"OBrien", "O Brien"}),
            Map.entry("Kowalski", new String[] {"Kowalska"}),
            Map.entry("Al-Hassan", new String[] {"Alhassan", "Hassan", "Al Hassan"}));

    private final Random random;

    Clerk(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 7);
    }

    /** Whether nobody calls two brothers or sisters these: one is a form of the other. */
    static boolean areForms(String one, String other) {
        return List.of(OTHERWISE.getOrDefault(one, new String[0])).contains(other)
                || List.of(OTHERWISE.getOrDefault(other, new String[0])).contains(one);
    }

    private boolean in1000(int chances) {
        return random.nextInt(1000) < chances;
    }

    /** The first time, nearly right: something missing, hardly a slip. */
    Entry first(Entry child) {
        Entry entry = child.copy();
        numbers(entry, 300);
        if (in1000(15)) {
            entry.born = null;
        }
        if (in1000(60)) {
            entry.postcode = null;
        }
        if (in1000(15)) {
            entry.given.set(0, slip(entry.given.get(0)));
        }
        omitFurther(entry, 400);
        return entry;
    }

    /** The second time, by somebody else, perhaps years later. */
    Entry second(Entry child) {
        Entry entry = child.copy();
        numbers(entry, 350);
        names(entry);
        birth(entry);
        home(entry);
        if (in1000(40)) {
            entry.sex = in1000(750) ? Sex.NOT_KNOWN : entry.sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
        }
        return entry;
    }

    private void numbers(Entry entry, int kept) {
        entry.ids.keySet().removeIf(it -> !in1000(kept));
        entry.ids.replaceAll((kind, number) -> in1000(10) ? slip(number) : number);
    }

    private void omitFurther(Entry entry, int chances) {
        boolean brother = entry.given.get(0).equals("Mohammed");
        if (entry.given.size() > 1 && in1000(brother ? chances / 6 : chances)) {
            entry.given.subList(1, entry.given.size()).clear();
        } else if (entry.given.size() > 1 && in1000(100)) {
            entry.given.set(1, entry.given.get(1).substring(0, 1));
        }
    }

    private void names(Entry entry) {
        omitFurther(entry, 500);
        entry.given.replaceAll(it -> in1000(250) ? otherwise(it) : it);
        entry.family.replaceAll(it -> in1000(250) ? otherwise(it) : it);
        if (in1000(40)) {
            entry.given.set(0, slip(entry.given.get(0)));
        }
        if (in1000(40)) {
            entry.family.set(0, slip(entry.family.get(0)));
        }
        if (in1000(10) && entry.given.size() > 1) {
            entry.given.remove(0);
        } else if (in1000(8)) {
            entry.given.set(0, entry.given.get(0).substring(0, 1));
        }
        families(entry);
        if (in1000(250)) {
            entry.given.replaceAll(it -> it.toUpperCase(Locale.ROOT));
            entry.family.replaceAll(it -> withoutAccents(it).toUpperCase(Locale.ROOT));
        }
        if (in1000(entry.community == Community.BRITISH ? 8 : 25)) {
            List<String> given = entry.given;
            entry.given = entry.family;
            entry.family = given;
        }
    }

    private void families(Entry entry) {
        String family = entry.family.get(0);
        if (family.contains("-") && in1000(550)) {
            String[] parts = family.split("-");
            entry.family.set(0, in1000(500) ? parts[0] : in1000(500) ? parts[1] : parts[1] + " " + parts[0]);
        }
        if (in1000(25)) {
            entry.family.set(0, Community.any(random).family(random));
        } else if (in1000(5)) {
            entry.family.clear();
        }
    }

    private void birth(Entry entry) {
        LocalDate born = entry.born;
        int dice = random.nextInt(1000);
        if (dice < 25) {
            entry.born = null;
        } else if (dice < 45) {
            entry.born = date(born.getYear(), born.getDayOfMonth(), born.getMonthValue())
                    .orElse(born);
        } else if (dice < 70) {
            entry.born = mistyped(born);
        } else if (dice < 80) {
            entry.born = born.plusYears(in1000(500) ? 1 : -1);
        } else if (dice < 85) {
            entry.born = LocalDate.of(born.getYear(), 1, 1);
        }
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            LocalDate made = LocalDate.of(year, month, day);
            return made.getYear() < 1995 || made.getYear() > 2025 ? Optional.empty() : Optional.of(made);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** One digit wrong, or two neighbours swapped. */
    private LocalDate mistyped(LocalDate born) {
        while (true) {
            char[] digits = BirthDates.digits(born).toCharArray();
            int at = random.nextInt(7);
            if (in1000(300)) {
                char kept = digits[at];
                digits[at] = digits[at + 1];
                digits[at + 1] = kept;
            } else {
                digits[at + 1] = (char) ('0' + random.nextInt(10));
            }
            String typed = new String(digits);
            Optional<LocalDate> made = date(
                    Integer.parseInt(typed.substring(4)),
                    Integer.parseInt(typed.substring(2, 4)),
                    Integer.parseInt(typed.substring(0, 2)));
            if (made.isPresent() && !made.get().equals(born)) {
                return made.get();
            }
        }
    }

    private void home(Entry entry) {
        int dice = random.nextInt(1000);
        String outward = entry.postcode.split(" ")[0];
        if (dice < 120) {
            entry.postcode = null;
        } else if (dice < 160) {
            entry.postcode = outward;
        } else if (dice < 240) {
            entry.postcode = Households.postcode(random);
        } else if (dice < 320) {
            entry.postcode = outward + " " + Households.postcode(random).split(" ")[1];
        } else if (dice < 350) {
            String inward = entry.postcode.split(" ")[1];
            entry.postcode = outward + random.nextInt(10) + inward.substring(1);
        } else if (dice < 500) {
            entry.postcode = entry.postcode.replace(" ", "").toLowerCase(Locale.ROOT);
        }
    }

    private String otherwise(String name) {
        String[] forms = OTHERWISE.getOrDefault(name, new String[] {name});
        return forms[random.nextInt(forms.length)];
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ł', 'l')
                .replace('Ł', 'L');
    }

    /** One sign left out, put in, replaced or swapped with the next. */
    private String slip(String name) {
        if (name.length() < 3) {
            return name;
        }
        int at = random.nextInt(name.length() - 1);
        char other = (char) ((Character.isDigit(name.charAt(at)) ? '0' : 'a') + random.nextInt(10));
        String before = name.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> before + name.substring(at + 1);
            case 1 -> before + name.charAt(at) + other + name.substring(at + 1);
            case 2 -> before + other + name.substring(at + 1);
            default -> before + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }
}
