package lockstep.cli;

import lockstep.lesson.RunSettings;

/** The prompt. */
final class Prompt {
    Prompt(Surroundings around) {}

    int start(RunSettings settings) {
        throw new UserError("the prompt is not there yet");
    }
}
