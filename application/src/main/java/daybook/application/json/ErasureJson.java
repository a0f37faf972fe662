package daybook.application.json;

import daybook.application.port.in.Erasure;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Writes for programs that a record is erased, and what that leaves. Nothing of the record is in it. */
public final class ErasureJson {

    private final Function<String, Optional<String>> naming;

    /** Under the force's own references alone. */
    public ErasureJson() {
        this(child -> Optional.empty());
    }

    /** With the ids by which children are asked for at a door, as {@code naming} gives them for references. */
    public ErasureJson(Function<String, Optional<String>> naming) {
        this.naming = naming;
    }

    /** The erasure on one line, without the line's end. */
    public String line(Erasure erasure) throws IOException {
        return Document.of(out -> {
            out.text("erasedOn", erasure.on());
            out.beginList("childrenLeft");
            for (String child : erasure.childrenLeft()) {
                out.begin();
                out.textIfAny("id", naming.apply(child));
                out.text("child", child);
                out.end();
            }
            out.endList();
            out.flag("toldNationally", erasure.toldNationally());
        });
    }
}
