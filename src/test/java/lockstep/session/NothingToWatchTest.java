package lockstep.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lockstep.kernel.Kernel;
import lockstep.trace.Recorder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A program pays for looking after finalisers and weak references only when it has objects of its own that have some:
 * not because a module of the library makes a class with {@code __del__}, or refers weakly to classes.
 */
class NothingToWatchTest {
    private static boolean isWatchful(String source) {
        Program program = Program.of("watch.py", source);
        Console.Collected console = Console.collected();
        Machine machine = new Machine(new Sources(program, List.of()), console, Settings.DEFAULT);
        Kernel kernel = Session.kernel(Settings.DEFAULT, Recorder.NONE);
        MainThread thread = new MainThread(program, Settings.DEFAULT, machine, kernel, Settings.DEFAULT.costs());
        kernel.run();
        assertThat(console.text()).isEqualTo("done\n");
        return thread.interpreter().life.isWatchful();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "import io, abc, collections.abc, multiprocessing, threading, asyncio, concurrent.futures, weakref",
        """
        import collections.abc
        assert isinstance([], collections.abc.Sequence) and issubclass(dict, collections.abc.Mapping)
        assert not isinstance(3, collections.abc.Iterable)""",
        """
        import abc
        class Shape(abc.ABC):
            @abc.abstractmethod
            def area(self): ...
        @Shape.register
        class Square: pass
        assert isinstance(Square(), Shape) and not isinstance(3, Shape)""",
        """
        import threading
        lock = threading.Lock()
        def work():
            with lock: pass
        threads = [threading.Thread(target=work) for _ in range(3)]
        for each in threads: each.start()
        for each in threads: each.join()""",
        """
        import io
        out = io.StringIO()
        print('a', file=out)
        assert isinstance(out, io.TextIOBase) and io.BytesIO(b'x').read() == b'x'"""
    })
    void isWatchedWithoutNeed(String source) {
        assertThat(isWatchful(source + "\nprint('done')\n")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "class A:\n    def __del__(self): pass",
        "import weakref\nclass A: pass\na = A()\nr = weakref.ref(a)",
    })
    void isWatchedWhereItMatters(String source) {
        assertThat(isWatchful(source + "\nprint('done')\n")).isTrue();
    }
}
