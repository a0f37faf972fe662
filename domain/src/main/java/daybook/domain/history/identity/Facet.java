package daybook.domain.history.identity;

import java.util.List;

/** Compares one side of two identities. The same in either order. */
interface Facet {

    List<Evidence> compare(Identity one, Identity other);
}
