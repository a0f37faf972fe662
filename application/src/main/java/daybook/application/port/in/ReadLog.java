package daybook.application.port.in;

import daybook.application.access.Acting;

/** Says who did what with which records of one's own force. */
public interface ReadLog {

    /**
     * Reads the log, the latest entry first. This look is entered before anything is shown, and is part of what is read.
     *
     * @param who who looks and why
     * @param wanted which entries
     * @return a page of them: references and reasons, never what a record says
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    LogPage read(Acting who, LogWanted wanted);
}
