package lockstep.kernel.stepping;

import lockstep.kernel.Gil;

/** Only a name and a number: in a world without time nobody waits for an interval to pass. */
final class SteppingGil implements Gil {
    private final String name;
    private long interval;

    SteppingGil(String name, long interval) {
        this.name = name;
        this.interval = interval;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long switchInterval() {
        return interval;
    }

    @Override
    public void setSwitchInterval(long nanos) {
        interval = nanos;
    }
}
