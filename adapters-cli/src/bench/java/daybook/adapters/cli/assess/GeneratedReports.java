package daybook.adapters.cli.assess;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Writes sound reports of many kinds, one on each line, the same for the same seed: {@code GeneratedReports 200000 7}. */
final class GeneratedReports {

    private static final String[] FACTORS = {
        "GROOMED",
        "COERCED",
        "DECEIVED",
        "EXTORTED",
        "BULLIED",
        "EXPLOITED",
        "POWER_IMBALANCE",
        "INTENT_TO_DISTRESS",
        "THREAT_TO_SHARE"
    };
    /** Nothing that was not sent was sent to distress. */
    private static final String[] WITHOUT_SENDING = {"GROOMED", "COERCED", "DECEIVED", "EXTORTED", "THREAT_TO_SHARE"};

    private static final String[] ANSWERS = {"YES", "NO", "NOT_KNOWN"};
    private static final String[] REPORTERS = {
        "PARENT_OR_GUARDIAN", "PERSON_INVOLVED", "MULTI_AGENCY_PANEL", "SCHOOL", "OTHER_THIRD_PARTY", "POLICE"
    };

    private final Random random;
    private final Set<Integer> named = new TreeSet<>();

    private GeneratedReports(Random random) {
        this.random = random;
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
            for (int i = 0; i < count; i++) {
                out.write(new GeneratedReports(random).report(i).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }

    private String report(int number) {
        int people = 2 + random.nextInt(4);
        List<String> exchanges = new ArrayList<>();
        for (int i = 0, most = 1 + random.nextInt(3); i < most; i++) {
            exchanges.add(exchange(i + 1, people));
        }
        StringBuilder listed = new StringBuilder();
        for (int person : named) {
            listed.append(listed.isEmpty() ? "" : ",").append(person(person));
        }
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(850));
        return "{\"reference\":\"R/" + number + "\",\"reportedAt\":\"" + day.plusDays(5)
                + "T09:30:00Z\",\"recordedAt\":\""
                + day.plusDays(5) + "T15:00:00Z\"," + (chance(80) ? "\"reportedBy\":\"" + any(REPORTERS) + "\"," : "")
                + "\"people\":[" + listed + "],\"exchanges\":["
                + String.join(",", exchanges).replace("DAY", day.toString()) + "]}";
    }

    private String person(int person) {
        String age = chance(10)
                ? ""
                : chance(30)
                        ? ",\"dateOfBirth\":\"" + (2007 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9)) + "-1"
                                + random.nextInt(10) + "\""
                        : ",\"age\":" + (chance(10) ? 18 + random.nextInt(20) : 9 + random.nextInt(9));
        String sex = chance(90) ? ",\"sex\":\"" + (chance(50) ? "MALE" : "FEMALE") + "\"" : "";
        return "{\"id\":\"p" + person + "\"" + age + sex + "}";
    }

    private String exchange(int number, int people) {
        int pictured = name(random.nextInt(people));
        int sender = chance(75) ? pictured : random.nextInt(people);
        boolean sent = chance(80);
        int another = other(people, pictured, sender);
        StringBuilder text = new StringBuilder("{\"id\":\"" + number + "\",\"pictured\":\"p" + pictured + "\"");
        if (chance(85)) {
            text.append(",\"takenBy\":\"p").append(pictured).append('"');
        }
        if (chance(80) && another >= 0) {
            text.append(",\"requests\":[")
                    .append(chance(85) ? "{\"by\":[\"p" + name(another) + "\"]}" : "")
                    .append(']');
        }
        if (sent) {
            text.append(",\"sentBy\":\"p").append(name(sender)).append('"');
            int recipient = other(people, sender, sender);
            text.append(recipient >= 0 ? ",\"sentTo\":[\"p" + name(recipient) + "\"]" : "");
        }
        text.append(chance(80) ? ",\"on\":\"DAY\"" : "")
                .append(",\"online\":\"")
                .append(any(ANSWERS))
                .append('"');
        if (chance(50)) {
            text.append(",\"circumstances\":[{\"factor\":\"").append(sent ? any(FACTORS) : any(WITHOUT_SENDING));
            text.append("\",\"answer\":\"").append(any(ANSWERS)).append("\"}]");
        }
        return text.append(chance(60) ? ",\"otherCircumstances\":\"NO\"" : "")
                .append('}')
                .toString();
    }

    private int other(int people, int not, int neither) {
        for (int attempt = 0; attempt < 20; attempt++) {
            int person = random.nextInt(people);
            if (person != not && person != neither) {
                return person;
            }
        }
        return -1;
    }

    private int name(int person) {
        named.add(person);
        return person;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private String any(String[] texts) {
        return texts[random.nextInt(texts.length)];
    }
}
