package lockstep.build;

import java.io.IOException;
import java.nio.file.Path;

/** What the build does when everything is compiled, so that no start has to. */
final class AfterCompile {
    private AfterCompile() {}

    /** @param args the folder of classes and resources */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        LibraryCompiler.compile(classes);
        PlainBytecode.rewrite(classes);
    }
}
