package lockstep.cli;

/** Run once by the build, to record what a start loads: the start-up cache is made from it. */
final class Training {
    private Training() {}

    public static void main(String[] args) {
        Main.main(new String[] {"--version"});
    }
}
