package lockstep.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A program to run: its text, and the name that tracebacks show. What cannot be read is told as CPython tells it.
 *
 * @param name as given, {@code <stdin>} for {@code -}
 * @param folder where its neighbours are, to be imported; null for stdin, which has none
 */
record ProgramFile(String name, String source, @Nullable Path folder) {
    /** More than any program one writes by hand; keeps a mistyped name from being read into memory for ever. */
    private static final long MAX_BYTES = 16L << 20;

    /** PEP 263: in a comment on one of the first two lines. */
    private static final Pattern ENCODING =
            Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+)");

    /** @throws UserError if it cannot be read */
    static ProgramFile read(String name, Surroundings around) {
        try {
            if (name.equals("-")) {
                return new ProgramFile("<stdin>", decode(around.in().readAllBytes(), "<stdin>"), null);
            }
            Path path = around.folder().resolve(name);
            if (Files.isDirectory(path)) {
                throw new UserError(ExitStatus.FAILED, "can't find '__main__' module in '" + path + "'");
            }
            if (Files.size(path) > MAX_BYTES) {
                throw new UserError("'" + path + "' is too large for a Python program (more than 16 MB)");
            }
            return new ProgramFile(name, decode(Files.readAllBytes(path), path.toString()), path.toAbsolutePath().getParent());
        } catch (NoSuchFileException e) {
            throw cannotOpen(name, around, "[Errno 2] No such file or directory");
        } catch (AccessDeniedException e) {
            throw cannotOpen(name, around, "[Errno 13] Permission denied");
        } catch (InvalidPathException e) {
            throw new UserError("'" + name + "' cannot be a file's name: " + e.getReason());
        } catch (IOException e) {
            throw cannotOpen(name, around, "[Errno 5] Input/output error");
        }
    }

    private static UserError cannotOpen(String name, Surroundings around, String why) {
        return new UserError("can't open file '" + around.folder().resolve(name) + "': " + why);
    }

    private static String decode(byte[] bytes, String name) {
        boolean mark = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int start = mark ? 3 : 0;
        int nul = indexOf(bytes, (byte) 0);
        if (nul >= 0) {
            throw notPython(name, lineAt(bytes, nul), "source code cannot contain null bytes");
        }
        String declared = declaredEncoding(bytes);
        CharsetDecoder decoder = charset(declared, name).newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
        } catch (CharacterCodingException e) {
            if (declared != null) {
                throw new UserError(ExitStatus.FAILED, "SyntaxError: encoding problem: " + declared);
            }
            int bad = firstNotUtf8(bytes, start);
            throw new UserError(ExitStatus.FAILED, "SyntaxError: Non-UTF-8 code starting with '\\x%02x' in file %s on line %d,"
                    .formatted(bytes[bad] & 0xff, name, lineAt(bytes, bad))
                    + " but no encoding declared; see https://peps.python.org/pep-0263/ for details");
        }
    }

    private static UserError notPython(String name, int line, String message) {
        return new UserError(
                ExitStatus.FAILED, "  File \"" + name + "\", line " + line + "\nSyntaxError: " + message);
    }

    private static @Nullable String declaredEncoding(byte[] bytes) {
        int end = 0;
        for (int line = 0; line < 2 && end < bytes.length; line++) {
            int start = end;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            String text = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
            Matcher matcher = ENCODING.matcher(text);
            if (matcher.find()) {
                return matcher.group(1);
            }
            if (!text.isBlank() && !text.strip().startsWith("#")) {
                return null;
            }
            end++;
        }
        return null;
    }

    private static Charset charset(@Nullable String declared, String name) {
        if (declared == null) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.replace("latin-1", "iso-8859-1").replace('_', '-'));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UserError(ExitStatus.FAILED, "SyntaxError: encoding problem: " + declared + " with file " + name);
        }
    }

    private static int firstNotUtf8(byte[] bytes, int start) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var out = CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return Math.min(in.position(), bytes.length - 1);
    }

    private static int lineAt(byte[] bytes, int index) {
        int line = 1;
        for (int i = 0; i < index; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }
}
