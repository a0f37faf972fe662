package sabotage.morethanjava.daybook.domain.child;

final class BreaksInsideAMethod {

    Object logger() {
        return java.util.logging.Logger.getAnonymousLogger();
    }
}
