package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Console;
import daybook.application.json.WireJson;
import java.time.Clock;
import java.util.List;

/**
 * What {@code assess --format ndjson} could be at best: the same lines through the same reader and the same pipeline, answered
 * with bytes that were made before, as many as a decision has on average: {@code Floor FILE BYTES}.
 */
final class Floor {

    private Floor() {}

    public static void main(String[] arguments) {
        byte[] answer = "x".repeat(Integer.parseInt(arguments[1])).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        WireJson json = new WireJson();
        Console console = Console.ofProcess();
        Answer answers = (bytes, from, length, out) -> {
            json.read(bytes, from, length);
            out.write(answer);
        };
        int code = new Lines(answers, Clock.systemUTC(), console).run(List.of(new Input(arguments[0])));
        Runtime.getRuntime().halt(code);
    }
}
