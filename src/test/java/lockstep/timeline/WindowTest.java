package lockstep.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTest {
    private static final Window WHOLE = new Window(0, 1000);

    @Test
    void zoomKeepsTheAnchorInItsPlace() {
        Window near = WHOLE.zoom(2, 500, WHOLE, 10);
        assertThat(near).isEqualTo(new Window(250, 750));
        assertThat(near.zoom(0.5, 500, WHOLE, 10)).isEqualTo(WHOLE);
    }

    @Test
    void neverBeyondTheWholeNorBelowTheShortest() {
        assertThat(WHOLE.zoom(0.1, 500, WHOLE, 10)).isEqualTo(WHOLE);
        assertThat(WHOLE.zoom(1e9, 0, WHOLE, 10)).isEqualTo(new Window(0, 10));
        assertThat(new Window(0, 100).pan(-50, WHOLE)).isEqualTo(new Window(0, 100));
        assertThat(new Window(0, 100).pan(5000, WHOLE)).isEqualTo(new Window(900, 1000));
    }

    @Test
    void movesAsLittleAsNeededToShowSomething() {
        assertThat(new Window(0, 100).showing(150, WHOLE)).isEqualTo(new Window(51, 151));
        assertThat(new Window(500, 600).showing(450, WHOLE)).isEqualTo(new Window(450, 550));
        assertThat(new Window(500, 600).showing(550, WHOLE)).isEqualTo(new Window(500, 600));
    }

    @Test
    void ticksAreRound() {
        assertThat(Ticks.roundUp(1)).isEqualTo(1);
        assertThat(Ticks.roundUp(3)).isEqualTo(5);
        assertThat(Ticks.roundUp(6)).isEqualTo(10);
        assertThat(Ticks.roundUp(1_200_000)).isEqualTo(2_000_000);
    }
}
