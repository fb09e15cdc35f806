package lockstep.exercise;

import java.nio.file.Path;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;

/** One test function. */
final class FunctionDescriptor extends AbstractTestDescriptor {
    private final TestFunction function;

    FunctionDescriptor(UniqueId id, Exercise exercise, TestFunction function) {
        super(id, function.name(), FileSource.from(
                Path.of("exercises", exercise.folder(), "tests.py").toFile(), FilePosition.from(function.line())));
        this.function = function;
    }

    TestFunction function() {
        return function;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }
}
