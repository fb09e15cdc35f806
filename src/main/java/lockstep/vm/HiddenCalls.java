package lockstep.vm;

import java.util.List;
import java.util.StringJoiner;
import lockstep.compiler.Code;
import lockstep.object.Signature;
import lockstep.object.Str;

/** Wrong calls of hidden Python: what it stands for is C in CPython, whose messages are others. */
final class HiddenCalls {
    private HiddenCalls() {}

    /** Throws what C would say; returns when it would take these arguments. */
    static void refuse(FunctionObject function, Object[] args, Str[] names) {
        String shown = function.qualifiedName.toString();
        if (shown.contains("<")) {
            return; // made by a call: a decorator's wrapper or the like
        }
        String owner = shown.substring(0, Math.max(0, shown.lastIndexOf('.')));
        String name = shown.substring(owner.isEmpty() ? 0 : owner.length() + 1);
        if (name.equals("__init__") || name.equals("__new__")) {
            name = "__init__";
            shown = owner;
        } else if (owner.isEmpty() && function.globals.get(NAME) instanceof Str module) {
            shown = module.value() + "." + name;
        }
        Signature.parse(name + "(" + parameters(function) + ")").bind(shown + "()", args, names);
    }

    private static final Str NAME = Str.name("__name__");

    private static String parameters(FunctionObject function) {
        Code code = function.code.code;
        List<String> names = code.localNames;
        int optional = function.defaults == null ? 0 : function.defaults.items.length;
        int named = code.argCount + code.keywordOnlyCount;
        boolean more = (code.flags & Code.VARARGS) != 0;
        StringJoiner text = new StringJoiner(", ");
        for (int i = 0; i < code.argCount; i++) {
            String name = i == 0 && names.get(0).startsWith("mcs") ? "cls" : names.get(i);
            text.add(i < code.argCount - optional ? name : name + "=None");
            if (i + 1 == code.positionalOnlyCount || more && code.argCount == 1) {
                text.add("/");
            }
        }
        if (more) {
            text.add("*" + names.get(named));
        } else if (code.keywordOnlyCount > 0) {
            text.add("*");
        }
        for (int i = code.argCount; i < named; i++) {
            text.add(names.get(i) + "=None");
        }
        if ((code.flags & Code.VARKEYWORDS) != 0) {
            text.add("**" + names.get(named + (more ? 1 : 0)));
        }
        return text.toString();
    }
}
