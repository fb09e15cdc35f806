package lockstep.cli;

/** Something only the person at the keyboard can mend: one sentence of where and what, and an exit status. */
final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1;

    final int status;

    UserError(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    UserError(String message) {
        this(ExitStatus.USAGE, message);
    }
}
