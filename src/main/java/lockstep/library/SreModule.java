package lockstep.library;

import java.nio.charset.StandardCharsets;
import lockstep.library.regex.Regex;
import lockstep.library.regex.RegexError;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;

/** {@code _sre}. */
final class SreModule {
    private SreModule() {}

    /** A pattern and the warnings about it. */
    @Builtin(value = "compile(pattern, flags, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object compile(ThreadState thread, Object pattern, Object flags) {
        boolean isText = pattern instanceof Str;
        if (!isText && !Bytes.isBytesLike(pattern)) {
            throw Errors.type("first argument must be string or compiled pattern");
        }
        String source = pattern instanceof Str s ? s.value() : new String(Bytes.of(pattern), StandardCharsets.ISO_8859_1);
        thread.spend(source.length());
        thread.work(20_000L * source.length());
        try {
            Regex regex = Regex.compile(source, isText, (int) Integers.need(flags));
            Object[] warnings = regex.warnings().stream().map(Str::new).toArray();
            return new TupleObject(new PatternObject(pattern, isText, regex), TupleObject.of(warnings));
        } catch (RegexError e) {
            return PatternMethods.raise(thread, e, pattern);
        }
    }
}
