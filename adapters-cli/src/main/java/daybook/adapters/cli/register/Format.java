package daybook.adapters.cli.register;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How an answer is written, under the names the command line takes. */
enum Format {
    text,
    json;

    static OptionSpec option() {
        return OptionSpec.builder("-f", "--format")
                .type(Format.class)
                .paramLabel("FORMAT")
                .defaultValue("text")
                .description("text (the default), for reading; or json, for programs.")
                .build();
    }

    static Format in(ParseResult parsed) {
        return parsed.matchedOptionValue("--format", text);
    }
}
