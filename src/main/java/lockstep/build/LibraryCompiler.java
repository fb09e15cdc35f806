package lockstep.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lockstep.compiler.Precompiled;
import lockstep.library.Library;
import lockstep.vm.HiddenCode;

/** Compiles the library's Python halves, so that no start has to. */
final class LibraryCompiler {
    private LibraryCompiler() {}

    /** @param classes the folder of classes and resources */
    static void compile(Path classes) throws IOException {
        List<Precompiled> all = new ArrayList<>(HiddenCode.sources());
        all.addAll(Library.sources());
        for (Precompiled each : all) {
            byte[] source = Files.readAllBytes(inside(classes, each.path()));
            Files.write(inside(classes, each.written()), each.write(source));
        }
    }

    private static Path inside(Path classes, String resource) {
        return classes.resolve(resource.substring(1));
    }
}
