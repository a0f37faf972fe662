package daybook.adapters.persistence;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.IncidentRegister.Act;
import daybook.application.port.out.IndexCard;
import daybook.application.port.out.IndexQuery;
import daybook.application.port.out.StoredNotice;
import daybook.application.port.out.StoredStep;
import daybook.domain.category.Category;
import daybook.domain.guidance.Force;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What services do with a register, about the record, the child and under the log entry of one name. */
enum SomeActs {
    RECORD {
        @Override
        Act<Boolean> on(String name) {
            return records -> {
                records.steps(name);
                records.notices(Set.of(name));
                records.add(new StoredStep(name, 1, "recorded"), card(name, true));
                records.note(List.of(new StoredNotice(name, name, "noticed")));
                return true;
            };
        }
    },
    REVISE {
        @Override
        void prepare(IncidentRegister register, String name) {
            register.during(access("before " + name), RECORD.on(name));
        }

        @Override
        Act<Boolean> on(String name) {
            return records -> {
                List<StoredStep> before = records.steps(name);
                records.notices(Set.of(name));
                records.add(new StoredStep(name, before.size() + 1, "revised"), card(name, false));
                records.note(List.of(new StoredNotice(name, name, "corrected")));
                return true;
            };
        }
    },
    LOOK {
        @Override
        void prepare(IncidentRegister register, String name) {
            register.during(access("before " + name), RECORD.on(name));
        }

        @Override
        Act<Boolean> on(String name) {
            return records ->
                    records.steps(name).size() == 1 && records.list(AGGRAVATED).isEmpty();
        }
    };

    /** None of those recorded here: what else is in the register is nothing to these acts. */
    private static final IndexQuery AGGRAVATED = new IndexQuery(
            Optional.empty(),
            Optional.empty(),
            Optional.of(Category.AGGRAVATED),
            Optional.empty(),
            Optional.empty(),
            1);

    private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
    private static final Instant MOMENT = Instant.parse("2026-05-11T09:30:00Z");

    /** Does what has to come first. */
    void prepare(IncidentRegister register, String name) {}

    abstract Act<Boolean> on(String name);

    static Access access(String id) {
        Acting who = new Acting("PC.1", new Force("NORTH"), ActingRole.RECORDER, "to test");
        return new Access(id, MOMENT, who, Operation.RECORD_INCIDENT, "");
    }

    /** Records an incident and says whether it is new. */
    static void record(IncidentRegister register, String name) {
        register.during(access("act " + name), RECORD.on(name));
    }

    /** The number of steps of a record. */
    static int steps(IncidentRegister register, String name) {
        return register.during(
                access("look " + name + " " + System.nanoTime()),
                records -> records.steps(name).size());
    }

    private static IndexCard card(String name, boolean open) {
        return new IndexCard(name, DAY, Optional.of(Category.NON_AGGRAVATED), open, Optional.of(DAY));
    }
}
