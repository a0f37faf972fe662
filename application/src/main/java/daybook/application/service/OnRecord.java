package daybook.application.service;

import daybook.application.port.in.Conflict;
import daybook.application.record.CrimeState;
import daybook.application.record.IncidentRecord;
import daybook.application.record.StandingCrime;

/** Finds the crime on a record that somebody named, if it stands as it must for what they ask. */
final class OnRecord {

    private OnRecord() {}

    /** The crime, open or closed. */
    static StandingCrime crime(IncidentRecord record, String number) {
        StandingCrime crime = record.standing()
                .crime(number)
                .orElseThrow(() -> Conflict.none("there is no crime of that number on the record"));
        if (crime.isCancelled()) {
            throw new Conflict("the crime is cancelled");
        }
        return crime;
    }

    static StandingCrime open(IncidentRecord record, String number) {
        StandingCrime crime = crime(record, number);
        if (crime.state() == CrimeState.CLOSED) {
            throw new Conflict("the crime is closed already");
        }
        return crime;
    }

    /** A crime to close. An outcome would leave it on record for good, while the facts say that it has no place there. */
    static StandingCrime closable(IncidentRecord record, String number) {
        StandingCrime crime = open(record, number);
        crime.due().ifPresent(it -> {
            String ground = it.ground().code();
            throw new Conflict("the crime is to be cancelled under " + ground
                    + ", because the facts on record no longer lead to it: cancel it under " + ground
                    + ", or revise the facts if they are wrong");
        });
        return crime;
    }

    static StandingCrime closed(IncidentRecord record, String number) {
        StandingCrime crime = crime(record, number);
        if (crime.state() == CrimeState.OPEN) {
            throw new Conflict("the crime is open");
        }
        return crime;
    }
}
