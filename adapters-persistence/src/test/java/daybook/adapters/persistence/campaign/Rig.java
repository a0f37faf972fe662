package daybook.adapters.persistence.campaign;

import daybook.adapters.persistence.TwoTransactions;
import daybook.application.port.out.IncidentRegister;

/** What is put before a register: one that only watches, and the sabotages that have to be caught. */
enum Rig {
    /** Changes nothing and says when a commit begins. */
    ANNOUNCING("COMMITTING") {
        @Override
        IncidentRegister before(IncidentRegister register, String storage) {
            return new AnnouncingRegister(register);
        }
    },

    /** Answers as soon as it knows the answer, and commits when it finds the time. */
    ACKNOWLEDGING_BEFORE_COMMIT("ACKNOWLEDGED") {
        @Override
        IncidentRegister before(IncidentRegister register, String storage) {
            return new HastyRegister(register);
        }
    },

    /** Commits what was done, and its entry in the log after that. */
    IN_TWO_TRANSACTIONS("COMMITTING") {
        @Override
        IncidentRegister before(IncidentRegister register, String storage) {
            return new ApartRegister(TwoTransactions.upon(storage, () -> {
                RecordingProcess.say(COMMITTING);
                HastyRegister.dawdle();
            }));
        }
    },

    /** Records what comes again once more, under a reference that is free. */
    NOT_IDEMPOTENT("ACKNOWLEDGED") {
        @Override
        IncidentRegister before(IncidentRegister register, String storage) {
            return new ForgetfulRegister(register);
        }
    },

    /** Takes a change that rests on what is old as if it rested on what is current. */
    WITHOUT_VERSIONS("ACKNOWLEDGED") {
        @Override
        IncidentRegister before(IncidentRegister register, String storage) {
            return new ObligingRegister(register);
        }
    },

    /** Keeps no entry of what was refused. */
    FORGETTING_REFUSALS("") {
        @Override
        IncidentRegister before(IncidentRegister register, String storage) {
            return new UntoldRegister(register);
        }
    },

    /** Enters what was refused as if it had been done. */
    GLOSSING_OVER("") {
        @Override
        IncidentRegister before(IncidentRegister register, String storage) {
            return new GlossingRegister(register);
        }
    };

    /** What is said as a commit begins. */
    static final String COMMITTING = "COMMITTING";

    private final String worstAfter;

    Rig(String worstAfter) {
        this.worstAfter = worstAfter;
    }

    /** After which line a kill does most harm; empty for what no kill is about. */
    String worstAfter() {
        return worstAfter;
    }

    abstract IncidentRegister before(IncidentRegister register, String storage);

    /** How a storage is named that has this before its register. */
    String upon(String storage) {
        return "rigged:" + name() + ":" + storage;
    }
}
