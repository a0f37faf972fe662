package daybook.adapters.cli.catalogue;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** How a list is written. */
enum Format {
    TEXT,
    JSON;

    static OptionSpec option() {
        return OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(String.class)
                .completionCandidates(List.of("text", "json"))
                .description("text (default) or json.")
                .build();
    }
}
