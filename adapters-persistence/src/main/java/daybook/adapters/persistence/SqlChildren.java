package daybook.adapters.persistence;

import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.StoredIdentity;
import daybook.application.port.out.StoredLink;
import daybook.application.port.out.StoredProposal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One force's children in a database, for the time of one transaction. */
final class SqlChildren implements Children {

    private final Sql sql;
    private final String force;
    private final Touched touched;
    private final SqlIdentities identities;

    SqlChildren(Sql sql, String force, Touched touched) {
        this.sql = sql;
        this.force = force;
        this.touched = touched;
        this.identities = new SqlIdentities(sql, force);
    }

    @Override
    public Optional<StoredIdentity> identity(String child) {
        touched.child(child);
        return identities.of(child);
    }

    @Override
    public int identityVersion(String child) {
        touched.child(child);
        return identities.version(child);
    }

    @Override
    public void keep(int version, StoredIdentity identity, Set<String> marks) {
        touched.child(identity.child());
        if (!identities.keep(version, identity, marks)) {
            throw new ChangedMeanwhile();
        }
    }

    @Override
    public void erase(String child) {
        touched.child(child);
        identities.erase(child);
    }

    @Override
    public List<StoredIdentity> identities(String after, int limit) {
        return identities.after(after, limit);
    }

    @Override
    public void mark(String child, Set<String> marks) {
        identities.mark(child, marks);
    }

    @Override
    public List<StoredIdentity> sharing(Set<String> marks, int limit) {
        return identities.sharing(marks, limit);
    }

    @Override
    public List<StoredLink> links(Set<String> children) {
        if (children.isEmpty()) {
            return List.of();
        }
        children.forEach(touched::child);
        String among = "(" + Sql.each(children.size(), "?") + ")";
        String columns = "select one, other, version, together, body from child_link where force = ?";
        List<Object> values = new ArrayList<>(List.of(force));
        values.addAll(children);
        values.addAll(List.copyOf(values));
        values.addAll(children);
        // In two parts, each along its own index, that share no row: so neither has to be kept and sorted to be
        // compared.
        List<StoredLink> links = sql.query(
                columns + " and one in " + among + " union all " + columns + " and one not in " + among
                        + " and other in " + among,
                SqlChildren::link,
                values.toArray());
        links.sort(Comparator.comparing(StoredLink::one).thenComparing(StoredLink::other));
        return links;
    }

    @Override
    public void link(StoredLink link) {
        touched.child(link.one());
        touched.child(link.other());
        int together = link.together() ? 1 : 0;
        int changed = link.version() == 1
                ? sql.update(
                        "insert into child_link (force, one, other, version, together, body) values (?, ?, ?, 1, ?, ?)"
                                + " on conflict (force, one, other) do nothing",
                        force,
                        link.one(),
                        link.other(),
                        together,
                        link.body())
                : sql.update(
                        "update child_link set version = version + 1, together = ?, body = ?"
                                + " where force = ? and one = ? and other = ? and version = ?",
                        together,
                        link.body(),
                        force,
                        link.one(),
                        link.other(),
                        link.version() - 1);
        if (changed != 1) {
            throw new ChangedMeanwhile();
        }
    }

    @Override
    public void propose(StoredProposal proposal) {
        touch(proposal.children());
        sql.update(
                "insert into child_proposal (force, id, operation, children, proposed_by, reason, until_moment, decided)"
                        + " values (?, ?, ?, ?, ?, ?, ?, '')",
                force,
                proposal.id(),
                proposal.operation(),
                proposal.children(),
                proposal.proposedBy(),
                proposal.reason(),
                proposal.until().toString());
    }

    @Override
    public Optional<StoredProposal> proposal(String id) {
        return proposals("id = ?", force, id).stream().findFirst();
    }

    @Override
    public List<StoredProposal> undecided(String operation, String children) {
        touch(children);
        return proposals("decided = '' and operation = ? and children = ?", force, operation, children);
    }

    private List<StoredProposal> proposals(String condition, Object... values) {
        List<StoredProposal> found = sql.query(
                "select id, operation, children, proposed_by, reason, until_moment, decided from child_proposal"
                        + " where force = ? and " + condition,
                SqlChildren::proposal,
                values);
        found.forEach(it -> touch(it.children()));
        return found;
    }

    private void touch(String children) {
        List.of(children.split(" ")).forEach(touched::child);
    }

    @Override
    public void decide(String id, boolean approved) {
        int changed = sql.update(
                "update child_proposal set decided = ? where force = ? and id = ? and decided = ''",
                approved ? "approved" : "declined",
                force,
                id);
        if (changed != 1) {
            throw new ChangedMeanwhile();
        }
    }

    static StoredLink link(ResultSet row) throws SQLException {
        return new StoredLink(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4) == 1, row.getString(5));
    }

    private static StoredProposal proposal(ResultSet row) throws SQLException {
        return new StoredProposal(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Instant.parse(row.getString(6)),
                row.getString(7));
    }
}
