package lockstep.library;

import java.util.List;
import lockstep.library.regex.RegexError;
import lockstep.library.regex.Template;
import lockstep.object.*;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import org.jspecify.annotations.Nullable;

/** What matches have. */
final class MatchMethods {
    private MatchMethods() {}

    private static int number(MatchObject self, Object group) {
        long number = -1;
        Object plain = Integers.plain(group);
        if (plain != null) {
            number = Integers.clamp(plain);
        } else if (group instanceof Str name) {
            number = self.pattern.regex.names().getOrDefault(name.value(), -1);
        }
        if (number < 0 || number > self.groups()) {
            throw Errors.index("no such group");
        }
        return (int) number;
    }

    @Builtin(value = "group(self, /, *args)", effect = Effect.READS_ARGUMENTS)
    static Object group(Context context, MatchObject self, Object[] args) {
        if (args.length == 0) {
            return self.group(0, None.NONE);
        }
        if (args.length == 1) {
            return getItem(context, self, args[0]);
        }
        Object[] found = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            found[i] = self.group(number(self, args[i]), None.NONE);
        }
        return new TupleObject(found);
    }

    @Builtin(value = "__getitem__(self, key, /)", effect = Effect.READS_ARGUMENTS)
    static Object getItem(Context context, MatchObject self, Object key) {
        if (Integers.plain(key) == null && !(key instanceof Str) && Types.of(key).lookup(Special.INDEX) != null) {
            return Integers.index(context, key, (c, n) -> self.group(number(self, n), None.NONE));
        }
        return self.group(number(self, key), None.NONE);
    }

    @Builtin(value = "groups(self, /, default=None)", effect = Effect.PURE)
    static Object groups(MatchObject self, Object otherwise) {
        Object[] found = new Object[self.groups()];
        for (int i = 0; i < found.length; i++) {
            found[i] = self.group(i + 1, otherwise);
        }
        return TupleObject.of(found);
    }

    @Builtin(value = "groupdict(self, /, default=None)", effect = Effect.PURE)
    static Object groupDict(MatchObject self, Object otherwise) {
        Dict found = new Dict();
        self.pattern.regex.names().forEach((name, number) -> found.put(new Str(name), self.group(number, otherwise)));
        return found;
    }

    @Builtin(value = "start(self, group=0, /)", effect = Effect.PURE)
    static Object start(MatchObject self, Object group) {
        return (long) self.marks[2 * number(self, group)];
    }

    @Builtin(value = "end(self, group=0, /)", effect = Effect.PURE)
    static Object end(MatchObject self, Object group) {
        return (long) self.marks[2 * number(self, group) + 1];
    }

    @Builtin(value = "span(self, group=0, /)", effect = Effect.PURE)
    static Object span(MatchObject self, Object group) {
        return span(self, number(self, group));
    }

    private static Object span(MatchObject self, int number) {
        return new TupleObject((long) self.marks[2 * number], (long) self.marks[2 * number + 1]);
    }

    @Builtin(value = "regs(self, /)", kind = Kind.GETTER)
    static Object regs(MatchObject self) {
        Object[] spans = new Object[self.groups() + 1];
        for (int i = 0; i < spans.length; i++) {
            spans[i] = span(self, i);
        }
        return new TupleObject(spans);
    }

    @Builtin(value = "expand(self, /, template)", effect = Effect.PURE)
    static Object expand(ThreadState thread, MatchObject self, Object template) {
        try {
            Draft out = new Draft(thread);
            expand(self, self.pattern.template(template), out);
            return self.pattern.string(out.toString());
        } catch (RegexError e) {
            return PatternMethods.raise(thread, e, template);
        }
    }

    static void expand(MatchObject self, Template template, Draft out) {
        List<Integer> groups = template.groups();
        for (int i = 0; i < groups.size(); i++) {
            out.append(template.texts().get(i)).append(self.text(groups.get(i)));
        }
        out.append(template.texts().get(groups.size()));
    }

    @Builtin(value = "pos(self, /)", kind = Kind.GETTER)
    static Object pos(MatchObject self) {
        return (long) self.start;
    }

    @Builtin(value = "endpos(self, /)", kind = Kind.GETTER)
    static Object endPos(MatchObject self) {
        return (long) self.end;
    }

    @Builtin(value = "lastindex(self, /)", kind = Kind.GETTER)
    static Object lastIndex(MatchObject self) {
        return self.lastGroup() < 0 ? None.NONE : (Object) (long) self.lastGroup();
    }

    @Builtin(value = "lastgroup(self, /)", kind = Kind.GETTER)
    static Object lastGroup(MatchObject self) {
        @Nullable String found = null;
        for (var each : self.pattern.regex.names().entrySet()) {
            if (each.getValue() == self.lastGroup()) {
                found = each.getKey();
            }
        }
        return found == null ? None.NONE : new Str(found);
    }

    @Builtin(value = "re(self, /)", kind = Kind.GETTER)
    static Object re(MatchObject self) {
        return self.pattern;
    }

    @Builtin(value = "string(self, /)", kind = Kind.GETTER)
    static Object string(MatchObject self) {
        return self.string;
    }

    @Builtin(value = "__repr__(self, /)", effect = Effect.PURE)
    static Object repr(Context context, MatchObject self) {
        return context.then(
                (c, text) -> {
                    Str shown = (Str) text;
                    String part = shown.length() <= 50 ? shown.value() : shown.value().substring(0, shown.offset(50));
                    return new Str("<re.Match object; span=(" + self.marks[0] + ", " + self.marks[1] + "), match="
                            + part + ">");
                },
                () -> context.repr(self.group(0, None.NONE)));
    }

    @Builtin(value = "__copy__(self, /)", effect = Effect.PURE)
    static Object copy(MatchObject self) {
        return self;
    }

    @Builtin(value = "__deepcopy__(self, memo, /)", effect = Effect.PURE)
    static Object deepCopy(MatchObject self, Object memo) {
        return self;
    }

    @Builtin(value = "__class_getitem__(cls, item, /)", kind = Kind.CLASS_METHOD, effect = Effect.PURE)
    static Object generic(Object cls, Object item) {
        return new GenericAlias(cls, item);
    }
}
