package lockstep.cli;

import org.jspecify.annotations.Nullable;

/** The terminal app. */
final class App {
    App(Surroundings around) {}

    int start(@Nullable String place) {
        throw new UserError("the terminal app is not there yet");
    }
}
