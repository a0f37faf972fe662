package daybook.adapters.cli.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.Console;
import daybook.application.port.in.ConfirmNational;
import daybook.application.port.in.ExportNational;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The ids of notices, as they are typed or as they stand in what was exported. */
final class NoticeIds {

    private static final int LONGEST = 64 << 20;
    private static final Pattern ID = Pattern.compile(ConfirmNational.ID_PATTERN);

    private NoticeIds() {}

    /** The ids, each once; empty if what was given is none. */
    static Optional<List<String>> of(List<String> given, Console console) throws Unreadable {
        List<String> lines = given;
        if (given.equals(List.of("-"))) {
            byte[] text = new Input("-").read(console, LONGEST);
            lines = new String(text, StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank())
                    .toList();
        }
        Set<String> ids = new LinkedHashSet<>();
        for (String line : lines) {
            ids.add(line.startsWith("{") ? inNotice(line) : line.strip());
        }
        boolean fine = !ids.isEmpty()
                && ids.size() <= ExportNational.MOST
                && ids.stream().allMatch(it -> ID.matcher(it).matches());
        return fine ? Optional.of(new ArrayList<>(ids)) : Optional.empty();
    }

    private static String inNotice(String line) {
        try {
            return new JsonMapper().readTree(line).path("id").asText();
        } catch (JsonProcessingException broken) {
            return "";
        }
    }
}
