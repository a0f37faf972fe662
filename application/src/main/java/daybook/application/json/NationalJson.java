package daybook.application.json;

import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.LocalIdReport;
import daybook.application.port.in.NationalAnswer;
import daybook.application.port.in.NationalNotice;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes what goes between forces: what the national database is told, and what other forces answer. There is no place in it for
 * a role, a category or an offence.
 */
public final class NationalJson {

    /** A notice on one line, without the line's end. */
    public String line(NationalNotice notice) throws IOException {
        return Document.of(out -> notice(notice, out));
    }

    /** Notices in one document. */
    public String notices(List<NationalNotice> notices) throws IOException {
        return Document.of(out -> {
            out.beginList("notices");
            for (NationalNotice notice : notices) {
                out.begin();
                notice(notice, out);
                out.end();
            }
            out.endList();
        });
    }

    /** The ids of the notices that were taken over. */
    public String confirmed(List<String> ids) throws IOException {
        return Document.of(out -> out.texts("confirmed", ids));
    }

    /** What the other forces answer to the question who else knows a child. */
    public String answers(List<NationalAnswer> answers) throws IOException {
        return Document.of(out -> {
            out.beginList("answers");
            for (NationalAnswer answer : answers) {
                out.begin();
                out.text("force", answer.force());
                out.text("contact", answer.contact());
                out.number("possible", answer.possible());
                out.end();
            }
            out.endList();
        });
    }

    private static void notice(NationalNotice notice, Lines out) throws IOException {
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
