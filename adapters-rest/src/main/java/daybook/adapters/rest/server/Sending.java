package daybook.adapters.rest.server;

import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Versions;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sends answers, each with the headers that keep it from being kept, sniffed, framed or taken for something else. */
final class Sending {

    private static final Set<String> SHOWING = Set.of("GET", "HEAD");
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int TAG_BYTES = 12;
    private static final String TAG = "ETag";
    /** On every answer, whoever gives it. */
    static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "Vary", "Accept-Encoding");

    private final boolean overTls;

    Sending(boolean overTls) {
        this.overTls = overTls;
    }

    /** Sends an answer and says with which status. */
    int send(Answer answer, Correlation correlation, Context context) throws IOException {
        ALWAYS.forEach(context::header);
        if (overTls) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
        context.header(Correlation.HEADER, correlation.header());
        if (!answer.headers().containsKey("Content-Type")) {
            // The library presumes one.
            context.res().setHeader("Content-Type", null);
        }
        answer.headers().forEach(context::header);
        context.status(answer.status());
        if (answer.streamed()) {
            // Past the library, whose stream keeps what is flushed.
            answer.body().write(context.res().getOutputStream());
            isRead(context);
            return answer.status();
        }
        // What did not arrive in time is not waited for once more.
        if (answer.status() == ProblemKind.TOO_SLOW.status() || !isRead(context)) {
            context.header("Connection", "close");
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        answer.body().write(whole);
        return sendWhole(answer, whole.toByteArray(), context);
    }

    private static boolean isRead(Context context) throws IOException {
        // Opening the stream would tell whoever waits for it to go on.
        boolean comes = context.header("Expect") == null || ServedCall.isBodyWanted(context);
        return comes && Leftover.isRead(context.req().getInputStream());
    }

    private static int sendWhole(Answer answer, byte[] body, Context context) {
        boolean shows =
                answer.status() == OK && SHOWING.contains(context.method().name());
        if (shows) {
            String tag = answer.headers().getOrDefault(TAG, tag(body));
            context.header(TAG, tag);
            if (Versions.isKnown(Optional.ofNullable(context.header("If-None-Match")), tag)) {
                context.status(NOT_MODIFIED);
                return NOT_MODIFIED;
            }
        }
        context.result(body);
        return answer.status();
    }

    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES))
                    + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
