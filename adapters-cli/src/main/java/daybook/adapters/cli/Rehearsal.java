package daybook.adapters.cli;

import daybook.adapters.cli.terminal.Console;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs several command lines in one process, divided by {@code --}: once, so that the launcher can keep the classes they load. */
final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) {
        List<String> rest = new ArrayList<>(Arrays.asList(arguments));
        int worst = 0;
        while (!rest.isEmpty()) {
            int end = rest.contains("--") ? rest.indexOf("--") : rest.size();
            String[] line = rest.subList(0, end).toArray(new String[0]);
            worst = Math.max(worst, Daybook.run(line, System.getenv(), Console.ofProcess()));
            rest.subList(0, Math.min(rest.size(), end + 1)).clear();
        }
        System.exit(worst);
    }
}
