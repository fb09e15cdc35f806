/**
 * The terminal app. Every screen is a state, a pure function that draws it on a {@link lockstep.tui.Canvas}, and a
 * handler that answers keys; {@link lockstep.tui.App} runs them. What they need from the rest of the house comes
 * through {@link lockstep.tui.DemoRunner} and {@link lockstep.tui.Exercises}.
 */
@NullMarked
package lockstep.tui;

import org.jspecify.annotations.NullMarked;
