package lockstep.vm;

import java.util.List;
import lockstep.object.TypeObject;
import lockstep.object.Types;

/** Hangs the methods that live here into the types that {@link Types} declares. */
final class VmTypes {
    private VmTypes() {}

    /** Once for the JVM: the types are shared, and the same for all. */
    static void install() {
        Once.DONE.hashCode();
    }

    private static final class Once {
        static final Object DONE = fill();

        private static Object fill() {
            Types.OBJECT.extend(ObjectMethodsTable.INSTANCE);
            Types.TYPE.extend(TypeMethodsTable.INSTANCE);
            Types.FUNCTION.extend(FunctionMethodsTable.INSTANCE);
            Types.METHOD.extend(BoundMethodMethodsTable.INSTANCE);
            Types.BUILTIN_FUNCTION.extend(NativeFunctionMethodsTable.INSTANCE);
            Types.METHOD_WRAPPER.extend(NativeFunctionMethodsTable.INSTANCE);
            Types.METHOD_WRAPPER.extend(NativeFunctionMethodsOfWrapperTable.INSTANCE);
            for (TypeObject type : new TypeObject[] {Types.METHOD_DESCRIPTOR, Types.WRAPPER_DESCRIPTOR}) {
                type.extend(NativeDescriptorMethodsTable.INSTANCE);
                type.extend(NativeDescriptorMethodsCallingTable.INSTANCE);
            }
            for (TypeObject type : new TypeObject[] {Types.GETSET_DESCRIPTOR, Types.MEMBER_DESCRIPTOR}) {
                type.extend(NativeDescriptorMethodsTable.INSTANCE);
                type.extend(NativeDescriptorMethodsWritingTable.INSTANCE);
            }
            Types.PROPERTY.extend(PropertyMethodsTable.INSTANCE);
            Types.STATICMETHOD.extend(WrappedMethodMethodsTable.INSTANCE);
            Types.CLASSMETHOD.extend(WrappedMethodMethodsTable.INSTANCE);
            Types.SUPER.extend(SuperMethodsTable.INSTANCE);
            Types.GENERATOR.extend(GeneratorMethodsTable.INSTANCE, new GeneratorFields("gi_", "gi_yieldfrom"));
            Types.COROUTINE.extend(CoroutineMethodsTable.INSTANCE, new GeneratorFields("cr_", "cr_await"));
            Types.COROUTINE_WRAPPER.extend(CoroutineWrapperMethodsTable.INSTANCE);
            Types.ASYNC_GENERATOR.extend(AsyncGeneratorMethodsTable.INSTANCE, new GeneratorFields("ag_", "ag_await"));
            Types.ASYNC_GENERATOR_ASEND.extend(AsyncStepMethodsTable.INSTANCE);
            Types.ASYNC_GENERATOR_ATHROW.extend(AsyncStepMethodsTable.INSTANCE);
            Types.BASE_EXCEPTION.extend(ExceptionMethodsTable.INSTANCE);
            Types.BASE_EXCEPTION_GROUP.extend(ExceptionGroupMethodsTable.INSTANCE);
            Types.STOP_ITERATION.extend(StopIterationMethodsTable.INSTANCE);
            Types.SYSTEM_EXIT.extend(SystemExitMethodsTable.INSTANCE);
            Types.KEY_ERROR.extend(KeyErrorMethodsTable.INSTANCE);
            Types.OS_ERROR.extend(OsErrorMethodsTable.INSTANCE, new ExceptionFields("errno", "strerror", "filename", "filename2"));
            Types.SYNTAX_ERROR.extend(SyntaxErrorMethodsTable.INSTANCE, new ExceptionFields("msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"));
            Types.IMPORT_ERROR.extend(ImportErrorMethodsTable.INSTANCE, new ExceptionFields("name", "path", "name_from"));
            for (TypeObject type : List.of(Types.UNICODE_ENCODE_ERROR, Types.UNICODE_DECODE_ERROR)) {
                type.extend(new ExceptionFields("encoding", "object", "start", "end", "reason"));
            }
            Types.UNICODE_TRANSLATE_ERROR.extend(new ExceptionFields("object", "start", "end", "reason"));
            Types.ATTRIBUTE_ERROR.extend(AttributeErrorMethodsTable.INSTANCE, new ExceptionFields("name", "obj"));
            Types.NAME_ERROR.extend(NameErrorMethodsTable.INSTANCE, new ExceptionFields("name"));
            Types.MODULE.extend(ModuleMethodsTable.INSTANCE);
            Types.FRAME.extend(FrameMethodsTable.INSTANCE);
            Types.TRACEBACK.extend(TracebackMethodsTable.INSTANCE);
            Types.CODE.extend(CodeMethodsTable.INSTANCE);
            Types.CELL.extend(CellMethodsTable.INSTANCE);
            return Types.OBJECT;
        }
    }
}
