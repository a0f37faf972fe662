package daybook.adapters.rest.record;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Media;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.json.PlainJson;
import daybook.application.json.RowLines;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.RefusedReport;
import daybook.application.spill.NoRoom;
import daybook.domain.audit.Detail;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What does not follow the guidance in rows that come in, with nothing kept. All of them are read before anything is answered, so
 * that an answer is whole or none.
 */
public final class Audits implements Resource {

    /** The most that is read, in bytes: it is put aside where the register may need room. */
    private static final long LONGEST = 1L << 30;

    private static final String BODY = "body";
    private static final List<String> LINES = List.of(Media.NDJSON);

    /** The names in a mapping may be a force's own words, which go into no answer: a place is told as far as its names are ours. */
    private static final Pattern KNOWN_PLACE = Pattern.compile("(?:columns|words|days|ignored|switchedOff)(?:\\.(?:"
            + Arrays.stream(Detail.values()).map(Enum::name).collect(Collectors.joining("|"))
            + ")(?![^.\\[])|\\[\\d+])?");

    private final AuditRecords audit;
    private final PlainJson json = new PlainJson();

    /** Audits with that. */
    public Audits(AuditRecords audit) {
        this.audit = audit;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.signedIn("POST", "/v1/audits", "audit", this::audit).in(new Media(LINES, LINES)));
    }

    private Answer audit(Call call) throws IOException {
        AuditedLines told = new AuditedLines();
        try {
            RowLines lines = new RowLines(BODY, new Bounded(call.stream(), LONGEST));
            ExportMapping mapping = json.read(lines.line(), ExportMapping.class);
            AuditTotals totals = audit.audit(lines, mapping, told);
            told.end(totals, mapping.switchedOff());
            return Answer.streaming(Media.NDJSON, told::writeTo);
        } catch (NoRoom full) {
            told.close();
            throw Problem.of(ProblemKind.UNAVAILABLE, "There is no room to put the rows aside.");
        } catch (UncheckedIOException brokenOff) {
            told.close();
            throw brokenOff.getCause();
        } catch (RefusedReport refused) {
            told.close();
            throw refused.placed(Audits::known);
        } catch (RuntimeException failed) {
            told.close();
            throw failed;
        }
    }

    private static String known(String place) {
        Matcher known = KNOWN_PLACE.matcher(place);
        return known.lookingAt() ? known.group() : place;
    }

    /** No more than so many bytes. */
    private static final class Bounded extends InputStream {

        private final InputStream in;
        private long left;

        Bounded(InputStream in, long most) {
            this.in = in;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            return counted(in.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            return counted(read, read);
        }

        private int counted(int read, int bytes) {
            left -= Math.max(bytes, 0);
            if (read >= 0 && left < 0) {
                throw Problem.of(
                        ProblemKind.TOO_LARGE, "At most 1 GiB is read here; the command line reads any length.");
            }
            return read;
        }
    }
}
