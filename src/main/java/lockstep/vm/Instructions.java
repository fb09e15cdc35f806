package lockstep.vm;

import static lockstep.vm.Op.*;

import lockstep.object.*;

/** The instructions that are too rare for {@link Loop}; the classes named after their kind do the work. */
final class Instructions {
    private Instructions() {}

    /** Runs an instruction; {@code f.sp} and {@code f.pc} hold its outcome. True when another frame must run first. */
    static boolean rare(ThreadState thread, Frame f, int op, int arg) {
        Object[] stack = f.slots;
        switch (op) {
            case LOAD_NAME -> {
                return NameInstructions.loadName(thread, f, f.codeObject.names[arg]);
            }
            case STORE_NAME -> {
                Object value = stack[--f.sp];
                if (f.locals instanceof Dict d && d.type == Types.DICT) {
                    Object old = thread.interpreter.life.watches() ? d.get(f.codeObject.names[arg]) : null;
                    Attributes.write(thread, d, f.codeObject.names[arg], value);
                    return old != null && discard(f, thread.interpreter.life.drops.dropped(thread, old));
                }
                return discard(f, Operators.setItem(thread, f.locals, f.codeObject.names[arg], value));
            }
            case DELETE_NAME -> {
                return NameInstructions.deleteName(thread, f, f.codeObject.names[arg]);
            }
            case STORE_GLOBAL -> {
                Str name = f.codeObject.names[arg];
                Object old = thread.interpreter.life.watches() ? f.globals.get(name) : null;
                Attributes.write(thread, f.globals, name, stack[--f.sp]);
                return old != null && discard(f, thread.interpreter.life.drops.dropped(thread, old));
            }
            case DELETE_GLOBAL -> {
                Str name = f.codeObject.names[arg];
                Object old = f.globals.remove(name);
                if (old == null) {
                    throw NameInstructions.undefined(name);
                }
                return thread.interpreter.life.watches() && discard(f, thread.interpreter.life.drops.dropped(thread, old));
            }
            case DELETE_FAST -> {
                if (stack[arg] == null) {
                    throw NameInstructions.unbound(f, arg);
                }
                Object old = stack[arg];
                stack[arg] = null;
                return thread.interpreter.life.watches() && discard(f, thread.interpreter.life.drops.dropped(thread, old));
            }
            case DELETE_DEREF -> {
                Cell cell = (Cell) stack[arg];
                if (cell.value == null) {
                    throw NameInstructions.unboundCell(f, arg);
                }
                Object old = cell.value;
                cell.value = null;
                return thread.interpreter.life.watches() && discard(f, thread.interpreter.life.drops.dropped(thread, old));
            }
            case MAKE_CELL -> stack[arg] = new Cell(stack[arg]);
            case COPY_FREE_VARS -> {
                Object[] cells = f.function.closure.items;
                System.arraycopy(cells, 0, stack, f.codeObject.slotCount - arg, arg);
            }
            case DELETE_ATTR -> {
                Object object = stack[--f.sp];
                return discard(f, Attributes.delete(thread, object, f.codeObject.names[arg]));
            }
            case DELETE_SUBSCR -> {
                f.sp -= 2;
                return discard(f, Operators.deleteItem(thread, stack[f.sp], stack[f.sp + 1]));
            }
            case BINARY_SLICE -> {
                f.sp -= 3;
                Object slice = new SliceObject(stack[f.sp + 1], stack[f.sp + 2], None.NONE);
                return push(f, Operators.getItem(thread, stack[f.sp], slice));
            }
            case STORE_SLICE -> {
                f.sp -= 4;
                Object slice = new SliceObject(stack[f.sp + 2], stack[f.sp + 3], None.NONE);
                return discard(f, Operators.setItem(thread, stack[f.sp + 1], slice, stack[f.sp]));
            }
            case BUILD_SLICE -> {
                f.sp -= arg;
                return push(f, new SliceObject(stack[f.sp], stack[f.sp + 1], arg == 3 ? stack[f.sp + 2] : None.NONE));
            }
            case UNARY_NEGATIVE -> {
                Object operand = stack[--f.sp];
                if (operand instanceof Long n && n != Long.MIN_VALUE) {
                    return push(f, -n);
                }
                if (operand instanceof Double d) {
                    return push(f, -d);
                }
                return push(f, Operators.unary(thread, Special.NEG, "-", operand));
            }
            case UNARY_INVERT -> {
                return push(f, Operators.unary(thread, Special.INVERT, "~", stack[--f.sp]));
            }
            case CALL_KW -> {
                thread.checksAfterCall = true;
                return push(f, CallInstructions.callKeywords(thread, f, arg));
            }
            case CALL_FUNCTION_EX -> {
                thread.checksAfterCall = true;
                return push(f, CallInstructions.callEx(thread, f, arg));
            }
            case MAKE_FUNCTION -> stack[f.sp - 1] = thread.interpreter.function((CodeObject) stack[f.sp - 1], f);
            case SET_FUNCTION_ATTRIBUTE -> {
                FunctionObject function = (FunctionObject) stack[--f.sp];
                Object value = stack[f.sp - 1];
                switch (arg) {
                    case 1 -> function.defaults = (TupleObject) value;
                    case 2 -> function.keywordDefaults = (Dict) value;
                    case 4 -> function.annotations = value;
                    default -> function.closure = (TupleObject) value;
                }
                stack[f.sp - 1] = function;
            }
            case RETURN_GENERATOR -> {
                return GeneratorInstructions.returnGenerator(thread, f);
            }
            case RAISE_VARARGS -> {
                return ExceptionInstructions.raise(thread, f, arg);
            }
            case RERAISE -> {
                ExceptionObject value = (ExceptionObject) stack[--f.sp];
                if (arg > 0 && stack[f.sp - arg] instanceof Long last) {
                    f.raisedAt = (int) (long) last;
                }
                thread.reraising = true;
                throw new PyException(value);
            }
            case PUSH_EXC_INFO -> {
                Object value = stack[f.sp - 1];
                boolean isCallers = f.generator != null && f.generator.handlers++ == 0;
                stack[f.sp - 1] = thread.handled == null || isCallers ? None.NONE : thread.handled;
                stack[f.sp++] = value;
                thread.handled = (ExceptionObject) value;
            }
            case POP_EXCEPT -> {
                Object value = stack[--f.sp];
                thread.handled = value != None.NONE
                        ? (ExceptionObject) value
                        : f.generator == null ? null : f.generator.callerHandled;
                if (f.generator != null) {
                    f.generator.handlers--;
                }
            }
            case CHECK_EXC_MATCH -> {
                Object type = stack[--f.sp];
                return push(f, ExceptionInstructions.matches((ExceptionObject) stack[f.sp - 1], type, false));
            }
            case CHECK_EG_MATCH -> {
                f.sp -= 2;
                return discard(f, ExceptionInstructions.matchGroup(thread, f, stack[f.sp], stack[f.sp + 1]));
            }
            case LOAD_ASSERTION_ERROR -> stack[f.sp++] = Types.ASSERTION_ERROR;
            case LOAD_BUILD_CLASS -> stack[f.sp++] = thread.interpreter.buildClass();
            case LOAD_LOCALS -> stack[f.sp++] = f.locals;
            case SETUP_ANNOTATIONS -> {
                return NameInstructions.setupAnnotations(thread, f);
            }
            case LOAD_FROM_DICT_OR_GLOBALS, LOAD_FROM_DICT_OR_DEREF -> {
                return NameInstructions.loadFromDict(thread, f, op == LOAD_FROM_DICT_OR_DEREF, arg);
            }
            case LOAD_SUPER_ATTR -> {
                return RareInstructions.loadSuperAttribute(thread, f, arg);
            }
            case BUILD_STRING -> {
                f.sp -= arg;
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < arg; i++) {
                    text.append(((Str) stack[f.sp + i]).value());
                }
                thread.allocate(2L * text.length());
                return push(f, Str.of(text.toString()));
            }
            case FORMAT_SIMPLE -> {
                return push(f, Operators.format(thread, stack[--f.sp], Str.EMPTY));
            }
            case FORMAT_WITH_SPEC -> {
                f.sp -= 2;
                return push(f, Operators.format(thread, stack[f.sp], (Str) stack[f.sp + 1]));
            }
            case CONVERT_VALUE -> {
                Object value = stack[--f.sp];
                return push(f, switch (arg) {
                    case 1 -> Operators.str(thread, value);
                    case 2 -> Operators.repr(thread, value);
                    default -> thread.call(thread.interpreter.builtin("ascii"), value);
                });
            }
            case IMPORT_NAME -> {
                f.sp -= 2;
                return push(f, thread.interpreter.imports.importName(
                        thread, f, f.codeObject.names[arg], stack[f.sp + 1], (Long) stack[f.sp]));
            }
            case IMPORT_FROM -> {
                return push(f, thread.interpreter.imports.importFrom(thread, stack[f.sp - 1], f.codeObject.names[arg]));
            }
            case GET_LEN -> {
                return push(f, Operators.length(thread, stack[f.sp - 1]));
            }
            case CALL_INTRINSIC_1 -> {
                return push(f, Intrinsics.one(thread, f, arg, stack[--f.sp]));
            }
            case CALL_INTRINSIC_2 -> {
                f.sp -= 2;
                return push(f, Intrinsics.two(thread, arg, stack[f.sp], stack[f.sp + 1]));
            }
            default -> {
                return RareInstructions.run(thread, f, op, arg);
            }
        }
        return false;
    }

    /** Pushes a value, unless it is still to come. */
    static boolean push(Frame f, Object value) {
        if (value == Context.PENDING) {
            return true;
        }
        f.slots[f.sp++] = value;
        return false;
    }

    /** Forgets a value, now or when it comes. */
    static boolean discard(Frame f, Object value) {
        if (value == Context.PENDING) {
            f.receive = Frame.DISCARD;
            return true;
        }
        return false;
    }
}
