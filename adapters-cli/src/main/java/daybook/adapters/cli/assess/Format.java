package daybook.adapters.cli.assess;

/** How decisions are written, under the names the command line takes. */
enum Format {
    text,
    json,
    ndjson
}
