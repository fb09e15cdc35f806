package lockstep.library;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import lockstep.vm.VirtualFiles;
import org.jspecify.annotations.Nullable;

import lockstep.object.*;

/** {@code _io} and what {@code os} needs: files in memory over the program's own folder. */
final class IoModule {
    private IoModule() {}

    /** {@code io.UnsupportedOperation}: OSError and ValueError in one. */
    static final TypeObject UNSUPPORTED = unsupportedOperation();

    private static TypeObject unsupportedOperation() {
        TypeObject made = new TypeObject("io", "UnsupportedOperation", Types.OS_ERROR, UnsupportedMethodsTable.INSTANCE);
        List<TypeObject> order = new ArrayList<>(List.of(made, Types.OS_ERROR));
        order.addAll(List.of(Types.VALUE_ERROR.mro));
        made.link(new TypeObject[] {Types.OS_ERROR, Types.VALUE_ERROR}, order.toArray(TypeObject[]::new), Types.OS_ERROR);
        return made;
    }

    static PyException error(TypeObject type, long number, String text, Object path) {
        ExceptionObject made = new ExceptionObject(type, new Object[] {number, new Str(text)});
        made.put("errno", number);
        made.put("strerror", new Str(text));
        if (path != None.NONE) {
            made.put("filename", path);
        }
        return new PyException(made);
    }

    private static PyException notFound(Object path) {
        return error(Types.FILE_NOT_FOUND_ERROR, 2, "No such file or directory", path);
    }

    private static String path(Object path) {
        if (path instanceof Str s) {
            if (s.value().indexOf('\0') >= 0) {
                throw Errors.value("embedded null byte");
            }
            return s.value();
        }
        if (path instanceof BytesObject b) {
            return new String(b.bytes, StandardCharsets.UTF_8);
        }
        throw Errors.type("expected str, bytes or os.PathLike object, not " + Types.of(path).shownName());
    }

    private static final Str FSPATH = Str.name("__fspath__");

    @Builtin(
            value = "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
            kind = Kind.FUNCTION,
            effect = Effect.WRITES_FILES)
    static Object open(
            ThreadState thread,
            Object file,
            Object mode,
            Object buffering,
            Object encoding,
            Object errors,
            Object newline,
            Object closefd,
            Object opener) {
        if (!(file instanceof Str) && !(file instanceof BytesObject) && Types.of(file).lookup(FSPATH) != null) {
            return thread.callThen(
                    (context, path) -> open(thread, path, mode, buffering, encoding, errors, newline),
                    Objects.requireNonNull(Types.of(file).lookup(FSPATH)),
                    file);
        }
        return open(thread, file, mode, buffering, encoding, errors, newline);
    }

    /** Of a mode as open() takes it: one of r, w, x and a, and what goes with it. */
    private record Mode(char kind, boolean binary, boolean plus) {
        static Mode of(Object given) {
            if (!(given instanceof Str m)) {
                throw Errors.type("open() argument 'mode' must be str, not " + Types.of(given).shownName());
            }
            String mode = m.value();
            char kind = 0;
            int kinds = 0;
            for (char c : mode.toCharArray()) {
                if ("rwxabt+".indexOf(c) < 0 || mode.indexOf(c) != mode.lastIndexOf(c)) {
                    throw Errors.value("invalid mode: '" + mode + "'");
                }
                if ("rwxa".indexOf(c) >= 0) {
                    kind = c;
                    kinds++;
                }
            }
            if (mode.indexOf('b') >= 0 && mode.indexOf('t') >= 0) {
                throw Errors.value("can't have text and binary mode at once");
            }
            if (kinds != 1) {
                throw Errors.value(kinds == 0
                        ? "Must have exactly one of create/read/write/append mode and at most one plus"
                        : "must have exactly one of create/read/write/append mode");
            }
            return new Mode(kind, mode.indexOf('b') >= 0, mode.indexOf('+') >= 0);
        }

        boolean reads() {
            return kind == 'r' || plus;
        }

        boolean writes() {
            return kind != 'r' || plus;
        }

        /** As a raw file shows it. */
        String raw() {
            return switch (kind) {
                case 'r' -> plus ? "rb+" : "rb";
                case 'w' -> plus ? "rb+" : "wb";
                default -> kind + (plus ? "b+" : "b");
            };
        }
    }

    private static Object open(
            ThreadState thread,
            Object file,
            Object modeObject,
            Object buffering,
            Object encoding,
            Object errors,
            Object newline) {
        text("mode", modeObject, false);
        text("encoding", encoding, true);
        text("errors", errors, true);
        text("newline", newline, true);
        Mode mode = Mode.of(modeObject);
        if (mode.binary && encoding != None.NONE) {
            throw Errors.value("binary mode doesn't take an encoding argument");
        }
        if (mode.binary && errors != None.NONE) {
            throw Errors.value("binary mode doesn't take an errors argument");
        }
        if (mode.binary && newline != None.NONE) {
            throw Errors.value("binary mode doesn't take a newline argument");
        }
        String breaks = newline == None.NONE ? null : newline.toString();
        if (breaks != null && !breaks.isEmpty() && !breaks.equals("\n") && !breaks.equals("\r") && !breaks.equals("\r\n")) {
            throw Errors.value("illegal newline value: " + breaks);
        }
        long size = Integers.need(buffering);
        if (size < -1) {
            throw Errors.value("invalid buffering size");
        }
        if (size == 0 && !mode.binary) {
            throw Errors.value("can't have unbuffered text I/O");
        }
        FileObject raw = raw(thread, file, mode, FileObject.RAW);
        if (size == 0) {
            return raw;
        }
        FileObject made = !mode.binary && isPlain(raw, mode, encoding, errors, breaks) || mode.binary
                ? raw.as(!mode.binary
                        ? FileObject.TEXT
                        : mode.plus ? FileObject.RANDOM : mode.kind == 'r' ? FileObject.READER : FileObject.WRITER)
                : null;
        if (made == null) {
            return thread.hidden("open_text", raw, modeObject, encoding, errors, newline, size == 1);
        }
        made.id = thread.interpreter.nextId();
        made.mode = modeObject.toString();
        made.keepsReturns = breaks != null;
        made.flushesLines = size == 1;
        if (mode.binary) {
            made.mode = mode.raw();
            return size == 1
                    ? thread.then((context, done) -> made, () -> thread.warn(
                            Types.RUNTIME_WARNING,
                            "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used"))
                    : made;
        }
        encoded(thread, made, encoding, errors);
        return made;
    }

    private static void text(String name, Object value, boolean none) {
        if (!(value instanceof Str) && !(none && value == None.NONE)) {
            throw Errors.type("open() argument '" + name + "' must be str" + (none ? " or None" : "") + ", not "
                    + Types.of(value).shownName());
        }
    }

    /** Whether text can be read and written in place: line breaks are those of Unix, and one direction decides the coding. */
    private static boolean isPlain(FileObject raw, Mode mode, Object encoding, Object errors, @Nullable String newline) {
        if (newline != null && newline.startsWith("\r")) {
            return false;
        }
        String coding = encoding == None.NONE ? "utf-8" : encoding.toString().toLowerCase(Locale.ROOT).replace('_', '-');
        if (!coding.equals("utf-8") && !coding.equals("utf8") && !coding.equals("locale") && mode.reads() && mode.writes()) {
            return false;
        }
        byte[] bytes = raw.content.bytes;
        for (int i = 0; mode.reads() && i < raw.content.size; i++) {
            if (bytes[i] == '\r' && (i + 1 == raw.content.size || bytes[i + 1] != '\n')) {
                return false;
            }
        }
        return true;
    }

    /** {@code io.FileIO(path, mode)}, and what is under every other file. */
    static FileObject raw(ThreadState thread, Object file, Object modeObject, TypeObject type) {
        String mode = modeObject.toString().replace("b", "");
        if (mode.chars().anyMatch(c -> "rwxa+".indexOf(c) < 0)) {
            throw Errors.value("invalid mode: " + modeObject);
        }
        if (mode.chars().filter(c -> c != '+').count() != 1 || mode.length() > 2) {
            throw Errors.value("Must have exactly one of create/read/write/append mode and at most one plus");
        }
        return raw(thread, file, Mode.of(new Str(mode + "b")), type);
    }

    private static FileObject raw(ThreadState thread, Object file, Mode mode, TypeObject type) {
        if (file instanceof Long number) {
            throw number < 0
                    ? Errors.value("negative file descriptor")
                    : error(Types.OS_ERROR, 9, "Bad file descriptor", None.NONE);
        }
        String path = path(file);
        VirtualFiles files = thread.interpreter.host.files();
        thread.work(thread.interpreter.costTable.nanos("native.io.open"));
        if (path.isEmpty()) {
            throw notFound(file);
        }
        if (files.isFolder(path)) {
            throw error(Types.IS_A_DIRECTORY_ERROR, 21, "Is a directory", file);
        }
        VirtualFiles.Content content = files.find(path);
        if (mode.kind == 'r' && content == null) {
            throw notFound(file);
        }
        if (mode.kind == 'x' && content != null) {
            throw error(Types.FILE_EXISTS_ERROR, 17, "File exists", file);
        }
        String folder = VirtualFiles.parent(files.absolute(path));
        if (content == null && !files.isFolder(folder)) {
            throw files.find(folder) != null ? error(Types.NOT_A_DIRECTORY_ERROR, 20, "Not a directory", file) : notFound(file);
        }
        if (content == null && !files.hasRoom(0)) {
            throw error(Types.OS_ERROR, 28, "No space left on device", file);
        }
        if (content == null) {
            content = files.create(path);
        } else if (mode.kind == 'w') {
            content.truncate(0);
        }
        FileObject made = new FileObject(type);
        made.id = thread.interpreter.nextId();
        made.content = content;
        made.files = files;
        made.name = file;
        made.mode = mode.raw();
        made.readable = mode.reads();
        made.writable = mode.writes();
        made.appends = mode.kind == 'a';
        made.at = mode.kind == 'a' ? content.size : 0;
        return made;
    }

    /** A text file is UTF-8 underneath: one in another encoding is read as a copy, and encoded as it is written. */
    private static void encoded(ThreadState thread, FileObject file, Object encoding, Object errors) {
        if (errors instanceof Str handler) {
            file.errors = handler.value();
        }
        if (!(encoding instanceof Str name)) {
            return;
        }
        Codecs.encode(thread, Str.EMPTY, name.value(), "strict"); // a LookupError for one that is not known
        file.encoding = name.value();
        String plain = name.value().toLowerCase(Locale.ROOT).replace('_', '-');
        if (plain.equals("utf-8") || plain.equals("utf8")) {
            return;
        }
        file.codec = name.value();
        if (file.readable && !file.writable) {
            byte[] bytes = Arrays.copyOf(file.content.bytes, file.content.size);
            String text = Codecs.decode(thread, bytes, name.value(), file.errors, new BytesObject(bytes));
            file.content = new VirtualFiles.Content(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    // ---- for os ----

    @Builtin(value = "_exists(path, /)", kind = Kind.FUNCTION, effect = Effect.READS_FILES)
    static Object exists(ThreadState thread, Object path) {
        VirtualFiles files = thread.interpreter.host.files();
        return files.isFolder(path(path)) || files.find(path(path)) != null;
    }

    @Builtin(value = "_isdir(path, /)", kind = Kind.FUNCTION, effect = Effect.READS_FILES)
    static Object isFolder(ThreadState thread, Object path) {
        return thread.interpreter.host.files().isFolder(path(path));
    }

    @Builtin(value = "_size(path, /)", kind = Kind.FUNCTION, effect = Effect.READS_FILES)
    static Object size(ThreadState thread, Object path) {
        VirtualFiles.Content content = thread.interpreter.host.files().find(path(path));
        if (content == null) {
            if (thread.interpreter.host.files().isFolder(path(path))) {
                return 4096L;
            }
            throw notFound(path);
        }
        return (long) content.size;
    }

    @Builtin(value = "_absolute(path, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object absolute(ThreadState thread, Object path) {
        return new Str(thread.interpreter.host.files().absolute(path(path)));
    }

    @Builtin(value = "_chdir(path, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void changeFolder(ThreadState thread, Object path) {
        VirtualFiles files = thread.interpreter.host.files();
        if (!files.isFolder(path(path))) {
            throw files.find(path(path)) == null
                    ? notFound(path)
                    : error(Types.NOT_A_DIRECTORY_ERROR, 20, "Not a directory", path);
        }
        files.workIn(path(path));
    }

    @Builtin(value = "_listdir(path, /)", kind = Kind.FUNCTION, effect = Effect.READS_FILES)
    static Object list(ThreadState thread, Object path) {
        VirtualFiles files = thread.interpreter.host.files();
        if (!files.isFolder(path(path))) {
            throw files.find(path(path)) == null
                    ? notFound(path)
                    : error(Types.NOT_A_DIRECTORY_ERROR, 20, "Not a directory", path);
        }
        return new ListObject(files.list(path(path)).stream().map(Str::new).toArray());
    }

    @Builtin(value = "_mkdir(path, /)", kind = Kind.FUNCTION, effect = Effect.WRITES_FILES)
    static void makeFolder(ThreadState thread, Object path) {
        VirtualFiles files = thread.interpreter.host.files();
        if (files.isFolder(path(path)) || files.find(path(path)) != null) {
            throw error(Types.FILE_EXISTS_ERROR, 17, "File exists", path);
        }
        if (!files.isFolder(VirtualFiles.parent(files.absolute(path(path))))) {
            throw notFound(path);
        }
        files.makeFolder(path(path));
    }

    @Builtin(value = "_remove(path, folder, /)", kind = Kind.FUNCTION, effect = Effect.WRITES_FILES)
    static void remove(ThreadState thread, Object path, Object folder) {
        VirtualFiles files = thread.interpreter.host.files();
        boolean isFolder = files.isFolder(path(path));
        if (!isFolder && files.find(path(path)) == null) {
            throw notFound(path);
        }
        if (folder == Boolean.TRUE) {
            if (!isFolder) {
                throw error(Types.NOT_A_DIRECTORY_ERROR, 20, "Not a directory", path);
            }
            if (!files.list(path(path)).isEmpty()) {
                throw error(Types.OS_ERROR, 39, "Directory not empty", path);
            }
        } else if (isFolder) {
            throw error(Types.IS_A_DIRECTORY_ERROR, 21, "Is a directory", path);
        }
        files.remove(path(path));
    }

    @Builtin(value = "_rename(src, dst, /)", kind = Kind.FUNCTION, effect = Effect.WRITES_FILES)
    static void rename(ThreadState thread, Object from, Object to) {
        VirtualFiles files = thread.interpreter.host.files();
        if (files.find(path(from)) == null) {
            throw notFound(from);
        }
        files.rename(path(from), path(to));
    }
}
