package daybook.adapters.persistence.campaign;

import daybook.application.port.out.Access;
import daybook.application.port.out.DueQuery;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.IndexCard;
import daybook.application.port.out.IndexQuery;
import daybook.application.port.out.Remains;
import daybook.application.port.out.StoredNotice;
import daybook.application.port.out.StoredStep;
import daybook.application.port.out.Tombstone;
import daybook.application.port.out.WaitingApproval;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A sabotage: it does not look whether a report was recorded before. */
record ForgetfulRegister(IncidentRegister register) implements IncidentRegister {

    @Override
    public <T> T during(Access access, Act<T> act) {
        return register.during(access, records -> act.on(new Forgetful(records)));
    }

    private record Forgetful(Records records) implements Records {

        @Override
        public List<StoredStep> steps(String reference) {
            return List.of();
        }

        @Override
        public void add(StoredStep step, IndexCard card) {
            String free = step.reference();
            while (!records.steps(free).isEmpty()) {
                free += "-again";
            }
            records.add(
                    new StoredStep(free, step.version(), step.body()),
                    new IndexCard(free, card.reportedOn(), card.category(), card.open(), card.reviewOn()));
        }

        @Override
        public List<StoredNotice> notices(Set<String> children) {
            return records.notices(children);
        }

        @Override
        public void note(List<StoredNotice> notices) {
            records.note(notices);
        }

        @Override
        public void forget(String child, String reference) {
            records.forget(child, reference);
        }

        @Override
        public WaitingApproval.Notes approvals() {
            return records.approvals();
        }

        @Override
        public Remains erase(String reference, int version, Tombstone stone) {
            return records.erase(reference, version, stone);
        }

        @Override
        public Optional<Tombstone> tombstone(String reference) {
            return records.tombstone(reference);
        }

        @Override
        public Children children() {
            return records.children();
        }

        @Override
        public MarkKeys markKeys() {
            return records.markKeys();
        }

        @Override
        public Directory directory() {
            return records.directory();
        }

        @Override
        public Outbox outbox() {
            return records.outbox();
        }

        @Override
        public Optional<IndexCard> card(String reference) {
            return records.card(reference);
        }

        @Override
        public List<IndexCard> due(DueQuery query) {
            return records.due(query);
        }

        @Override
        public List<String> touched() {
            return records.touched();
        }

        @Override
        public List<IndexCard> list(IndexQuery query) {
            return records.list(query);
        }
    }
}
