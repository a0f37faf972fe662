package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.Page;
import daybook.application.json.RecordJson;
import daybook.application.port.in.RecordVersion;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Step;
import daybook.domain.guidance.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** How records are shown: as text for people, or as JSON for programs, several one after another. */
final class Shown {

    private final Format format;
    private final Console console;
    private final Page page;

    Shown(Format format, Console console) {
        this.format = format;
        this.console = console;
        this.page = console.page();
    }

    Console console() {
        return console;
    }

    /** A record that was made just now, or was there already. */
    void recorded(IncidentRecord record, boolean before) throws IOException {
        switch (format) {
            case text -> new RecordedText(Wording.english(), page).print(record, before);
            case json -> json(record);
        }
    }

    /** A record that was looked for, with how many versions it has. */
    void found(IncidentRecord record, int latest) throws IOException {
        switch (format) {
            case text -> new RecordText(Wording.english(), page).print(record, latest);
            case json -> json(record);
        }
    }

    /** A record that was changed just now. */
    void changed(IncidentRecord record) throws IOException {
        switch (format) {
            case text -> new ChangedText(Wording.english(), page).print(record);
            case json -> json(record);
        }
    }

    /** What a revision would do to a record. */
    void planned(IncidentRecord record, Step.Revised plan) throws IOException {
        switch (format) {
            case text -> new ChangedText(Wording.english(), page).plan(record, plan);
            case json -> {
                ByteArrayOutputStream document = new ByteArrayOutputStream();
                new RecordJson().writePlan(new RecordVersion(record.reference(), record.version()), plan, document);
                written(document);
            }
        }
    }

    private void json(IncidentRecord record) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        new RecordJson().writeIndented(record, document);
        written(document);
    }

    private void written(ByteArrayOutputStream document) {
        document.write('\n');
        console.out().write(document.toByteArray(), 0, document.size());
    }
}
