package lockstep.trace;

/** Records nothing. */
final class NoRecorder implements Recorder {
    @Override
    public void process(int process, String name) {}

    @Override
    public void fiberCreated(long time, int fiber, int process, String name, int byFiber) {}

    @Override
    public void runnable(long time, int fiber) {}

    @Override
    public void running(long time, int fiber, int core, int line) {}

    @Override
    public void preparing(long time, int fiber, int core, int line) {}

    @Override
    public void waitingForGil(long time, int fiber, int gil, int line) {}

    @Override
    public void blocked(long time, int fiber, Reason reason, String on, int line) {}

    @Override
    public void woken(long time, int byFiber, int fiber) {}

    @Override
    public void finished(long time, int fiber) {}

    @Override
    public void gilCreated(int gil, int process, String name) {}

    @Override
    public void gilTaken(long time, int gil, int fiber) {}

    @Override
    public void gilDropped(long time, int gil, int fiber, boolean forced) {}

    @Override
    public void spanOpened(long time, int fiber, int span, String name) {}

    @Override
    public void spanEntered(long time, int fiber, int span, int line) {}

    @Override
    public void spanLeft(long time, int fiber, int span, int line, String on) {}

    @Override
    public void spanClosed(long time, int fiber, int span) {}

    @Override
    public void spanWoken(long time, int fiber, int bySpan, int span) {}

    @Override
    public int queueCreated(int process, String name) {
        return -1;
    }

    @Override
    public void queueChanged(long time, int fiber, int queue, int change) {}

    @Override
    public void message(long sentTime, int fromFiber, long receivedTime, int toFiber, String label) {}
}
