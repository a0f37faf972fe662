package daybook.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.MappingProposal;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Writes a mapping as its file has it, and what is to be said of one that was proposed. */
public final class MappingJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private MappingJson() {}

    /** The mapping, made for reading and editing; what it does not hold is left out. */
    public static String text(ExportMapping mapping) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.setPrettyPrinter(
                    new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(new DefaultIndenter("  ", "\n")));
            Lines out = new Lines(generator);
            out.begin();
            texts(out, "columns", mapping.columns());
            if (!mapping.ignored().isEmpty()) {
                out.texts("ignored", mapping.ignored());
            }
            words(out, mapping.words());
            if (!mapping.days().isEmpty()) {
                out.texts("days", mapping.days());
            }
            if (!mapping.switchedOff().isEmpty()) {
                texts(out, "switchedOff", mapping.switchedOff());
            }
            out.end();
        }
        return text.toString();
    }

    private static void words(Lines out, Map<String, Map<String, String>> words) throws IOException {
        if (!words.isEmpty()) {
            out.begin("words");
            for (Map.Entry<String, Map<String, String>> its : words.entrySet()) {
                texts(out, its.getKey(), its.getValue());
            }
            out.end();
        }
    }

    private static void texts(Lines out, String name, Map<String, String> texts) throws IOException {
        out.begin(name);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            out.text(text.getKey(), text.getValue());
        }
        out.end();
    }

    /** One remark, on one line without its end; what it does not say is left out. */
    public static String line(MappingProposal.Remark remark) throws IOException {
        return Document.of(out -> {
            out.text("about", remark.about());
            textIfAny(out, "detail", remark.detail());
            textIfAny(out, "column", remark.column());
            textIfAny(out, "other", remark.other());
            if (!remark.words().isEmpty()) {
                out.texts("words", remark.words());
            }
            if (remark.more() > 0) {
                out.number("more", remark.more());
            }
        });
    }

    private static void textIfAny(Lines out, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            out.text(name, text);
        }
    }
}
