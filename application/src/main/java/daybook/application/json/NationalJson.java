package daybook.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.LocalIdReport;
import daybook.application.port.in.NationalNotice;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/** Writes what the national database is told, a notice a line. There is no place in it for a role, a category or an offence. */
public final class NationalJson {

    private final JsonFactory factory = new JsonFactory();

    /** A notice on one line, without the line's end. */
    public String line(NationalNotice notice) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            Lines out = new Lines(generator);
            out.begin();
            out.text("id", notice.id());
            out.text("force", notice.force());
            out.text("child", notice.child());
            out.text("reportedOn", notice.reportedOn());
            out.flag("withdrawn", notice.withdrawn());
            if (notice.identity().isPresent()) {
                identity(notice.identity().get(), out);
            } else {
                out.textOrNull("identity", Optional.empty());
            }
            out.end();
        }
        return text.toString();
    }

    private static void identity(IdentityReport identity, Lines out) throws IOException {
        out.begin("identity");
        out.texts("givenNames", orNone(identity.givenNames()));
        out.texts("familyNames", orNone(identity.familyNames()));
        out.textOrNull("dateOfBirth", Optional.ofNullable(identity.dateOfBirth()));
        out.textOrNull("postcode", Optional.ofNullable(identity.postcode()));
        out.textOrNull("sex", Optional.ofNullable(identity.sex()));
        out.beginList("ids");
        for (LocalIdReport id : orNone(identity.ids())) {
            out.begin();
            out.text("kind", id.kind());
            out.text("value", id.value());
            out.end();
        }
        out.endList();
        out.end();
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}
