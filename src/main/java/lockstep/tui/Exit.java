package lockstep.tui;

/** Why {@link App#run} gave the terminal back. */
public enum Exit {
    QUIT,
    /** The learner wants the prompt; call {@code run} again afterwards. */
    PROMPT,
    /** Somebody sent the process an interrupt. */
    INTERRUPTED
}
