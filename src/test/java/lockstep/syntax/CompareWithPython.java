package lockstep.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Reads file names, answers each with a digest of its tree, or with {@code --dump} the tree: for comparing. */
final class CompareWithPython {
    public static void main(String[] args) throws Exception {
        boolean dump = args.length > 0 && args[0].equals("--dump");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String name = in.readLine(); name != null; name = in.readLine()) {
            System.out.println(answer(name, dump));
        }
    }

    private static String answer(String name, boolean dump) throws Exception {
        try {
            String tree = TreeDump.of(Parser.parseModule(read(name), name));
            return dump
                    ? tree
                    : HexFormat.of().formatHex(
                            MessageDigest.getInstance("SHA-256").digest(tree.getBytes(StandardCharsets.UTF_8)));
        } catch (PythonSyntaxError e) {
            Span s = e.span();
            return "%s\t%s\t%d\t%d\t%d\t%d".formatted(e.kind().pythonName, e.getMessage(),
                    s.line(), s.column(), s.endLine(), s.endColumn());
        } catch (RuntimeException | StackOverflowError e) {
            return "CRASH " + e + " " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "");
        }
    }

    private static String read(String name) throws IOException {
        return new String(Files.readAllBytes(Path.of(name)), StandardCharsets.UTF_8);
    }
}
