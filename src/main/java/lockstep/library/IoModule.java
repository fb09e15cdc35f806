package lockstep.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import lockstep.object.Builtin.Kind;
import lockstep.vm.ThreadState;
import lockstep.vm.VirtualFiles;

import lockstep.object.*;

/** {@code _io} and what {@code os} needs: files in memory over the program's own folder. */
final class IoModule {
    private IoModule() {}

    /** OSError and ValueError in one, as io.UnsupportedOperation is; here a plain subclass of OSError. */
    static TypeObject unsupported() {
        return Types.OS_ERROR;
    }

    private static PyException error(TypeObject type, long number, String text, Object path) {
        ExceptionObject made = new ExceptionObject(type, new Object[] {number, new Str(text)});
        made.put("errno", number);
        made.put("strerror", new Str(text));
        made.put("filename", path);
        return new PyException(made);
    }

    private static PyException notFound(Object path) {
        return error(Types.FILE_NOT_FOUND_ERROR, 2, "No such file or directory", path);
    }

    private static String path(Object path) {
        if (path instanceof Str s) {
            if (s.value.indexOf('\0') >= 0) {
                throw Errors.value("embedded null byte");
            }
            return s.value;
        }
        if (path instanceof BytesObject b) {
            return new String(b.bytes, StandardCharsets.UTF_8);
        }
        throw Errors.type("expected str, bytes or os.PathLike object, not " + Types.of(path).name);
    }

    private static final Str FSPATH = Str.name("__fspath__");

    @Builtin(
            value = "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
            kind = Kind.FUNCTION,
            effect = Effect.PURE)
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
                    (context, path) -> open(thread, path, mode, newline, encoding, errors),
                    Objects.requireNonNull(Types.of(file).lookup(FSPATH)),
                    file);
        }
        return open(thread, file, mode, newline, encoding, errors);
    }

    private static Object open(
            ThreadState thread, Object file, Object modeObject, Object newline, Object encoding, Object errors) {
        if (!(modeObject instanceof Str m)) {
            throw Errors.type("open() argument 'mode' must be str, not " + Types.of(modeObject).name);
        }
        String mode = m.value;
        int kinds = 0;
        for (char c : mode.toCharArray()) {
            if ("rwxabt+U".indexOf(c) < 0 || mode.indexOf(c) != mode.lastIndexOf(c)) {
                throw Errors.value("invalid mode: '" + mode + "'");
            }
            kinds += "rwxa".indexOf(c) >= 0 ? 1 : 0;
        }
        boolean binary = mode.indexOf('b') >= 0;
        if (binary && mode.indexOf('t') >= 0) {
            throw Errors.value("can't have text and binary mode at once");
        }
        if (kinds != 1) {
            throw Errors.value(kinds == 0
                    ? "Must have exactly one of create/read/write/append mode and at most one plus"
                    : "must have exactly one of create/read/write/append mode");
        }
        if (binary && encoding != None.NONE) {
            throw Errors.value("binary mode doesn't take an encoding argument");
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
        boolean plus = mode.indexOf('+') >= 0;
        char kind = mode.indexOf('r') >= 0 ? 'r' : mode.indexOf('w') >= 0 ? 'w' : mode.indexOf('x') >= 0 ? 'x' : 'a';
        if (kind == 'r' && content == null) {
            throw notFound(file);
        }
        if (kind == 'x' && content != null) {
            throw error(Types.FILE_EXISTS_ERROR, 17, "File exists", file);
        }
        if (kind != 'r' && !files.isFolder(VirtualFiles.parent(VirtualFiles.absolute(path)))) {
            throw notFound(file);
        }
        if (content == null && !files.hasRoom(0)) {
            throw error(Types.OS_ERROR, 28, "No space left on device", file);
        }
        if (content == null || kind == 'w') {
            content = files.create(path);
        }
        FileObject made = new FileObject(!binary
                ? FileObject.TEXT
                : plus ? FileObject.RANDOM : kind == 'r' ? FileObject.READER : FileObject.WRITER);
        made.id = thread.interpreter.nextId();
        made.content = content;
        made.name = file;
        made.mode = mode;
        made.text = !binary;
        made.readable = kind == 'r' || plus;
        made.writable = kind != 'r' || plus;
        made.appends = kind == 'a';
        made.keepsReturns = newline instanceof Str;
        made.at = kind == 'a' ? content.size : 0;
        if (binary) {
            return made;
        }
        encoded(thread, made, encoding, errors);
        return made;
    }

    /** A text file is UTF-8 underneath: one in another encoding is read as a copy, and encoded as it is written. */
    private static void encoded(ThreadState thread, FileObject file, Object encoding, Object errors) {
        if (errors instanceof Str handler) {
            file.errors = handler.value;
        }
        if (!(encoding instanceof Str name)) {
            return;
        }
        Codecs.encode(thread, Str.EMPTY, name.value, "strict"); // a LookupError for one that is not known
        file.encoding = name.value;
        String plain = name.value.toLowerCase(Locale.ROOT).replace('_', '-');
        if (plain.equals("utf-8") || plain.equals("utf8")) {
            return;
        }
        file.codec = name.value;
        if (file.readable && !file.writable) {
            byte[] bytes = Arrays.copyOf(file.content.bytes, file.content.size);
            String text = Codecs.decode(thread, bytes, name.value, file.errors, new BytesObject(bytes));
            file.content = new VirtualFiles.Content(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    // ---- for os ----

    @Builtin(value = "_exists(path, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object exists(ThreadState thread, Object path) {
        VirtualFiles files = thread.interpreter.host.files();
        return files.isFolder(path(path)) || files.find(path(path)) != null;
    }

    @Builtin(value = "_isdir(path, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object isFolder(ThreadState thread, Object path) {
        return thread.interpreter.host.files().isFolder(path(path));
    }

    @Builtin(value = "_size(path, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
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
    static Object absolute(Object path) {
        return new Str(VirtualFiles.absolute(path(path)));
    }

    @Builtin(value = "_listdir(path, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static Object list(ThreadState thread, Object path) {
        VirtualFiles files = thread.interpreter.host.files();
        if (!files.isFolder(path(path))) {
            throw files.find(path(path)) == null
                    ? notFound(path)
                    : error(Types.NOT_A_DIRECTORY_ERROR, 20, "Not a directory", path);
        }
        return new ListObject(files.list(path(path)).stream().map(Str::new).toArray());
    }

    @Builtin(value = "_mkdir(path, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void makeFolder(ThreadState thread, Object path) {
        VirtualFiles files = thread.interpreter.host.files();
        if (files.isFolder(path(path)) || files.find(path(path)) != null) {
            throw error(Types.FILE_EXISTS_ERROR, 17, "File exists", path);
        }
        if (!files.isFolder(VirtualFiles.parent(VirtualFiles.absolute(path(path))))) {
            throw notFound(path);
        }
        files.makeFolder(path(path));
    }

    @Builtin(value = "_remove(path, folder, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
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

    @Builtin(value = "_rename(src, dst, /)", kind = Kind.FUNCTION, effect = Effect.PURE)
    static void rename(ThreadState thread, Object from, Object to) {
        VirtualFiles files = thread.interpreter.host.files();
        if (files.find(path(from)) == null) {
            throw notFound(from);
        }
        files.rename(path(from), path(to));
    }
}
