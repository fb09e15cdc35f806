package lockstep.exercise;

import java.util.stream.Stream;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** One program for one exercise. */
final class ProgramDescriptor extends AbstractTestDescriptor {
    private final ProgramSelector program;

    private ProgramDescriptor(UniqueId id, ProgramSelector program) {
        super(id, program.exercise().title() + " (" + program.label() + ")");
        this.program = program;
    }

    static ProgramDescriptor of(UniqueId engine, ProgramSelector program) {
        UniqueId id = engine.append("exercise", program.exercise().id()).append("program", program.label());
        ProgramDescriptor result = new ProgramDescriptor(id, program);
        for (TestFunction function : program.exercise().functions()) {
            result.addChild(new FunctionDescriptor(
                    id.append("test", function.name()), program.exercise(), function));
        }
        return result;
    }

    ProgramSelector program() {
        return program;
    }

    Stream<FunctionDescriptor> functions() {
        return getChildren().stream().map(FunctionDescriptor.class::cast);
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }
}
