package lockstep.vm;

import java.util.Set;

/** Names of standard modules, for "Did you forget to import". */
final class Modules {
    private Modules() {}

    private static final Set<String> STANDARD = Set.of(
            "abc", "argparse", "array", "ast", "asyncio", "base64", "bisect", "calendar", "cmath", "collections",
            "concurrent", "contextlib", "contextvars", "copy", "csv", "dataclasses", "datetime", "decimal", "dis",
            "doctest", "enum", "fractions", "functools", "gc", "getpass", "glob", "gzip", "hashlib", "heapq", "hmac",
            "html", "http", "importlib", "inspect", "io", "itertools", "json", "keyword", "locale", "logging", "math",
            "multiprocessing", "numbers", "operator", "os", "pathlib", "pickle", "platform", "pprint", "queue", "random",
            "re", "secrets", "select", "shutil", "signal", "socket", "sqlite3", "statistics", "string", "struct",
            "subprocess", "sys", "tempfile", "textwrap", "threading", "time", "timeit", "token", "tokenize", "traceback",
            "types", "typing", "unittest", "urllib", "uuid", "warnings", "weakref", "xml", "zipfile", "zlib");

    static boolean isStandard(String name) {
        return STANDARD.contains(name);
    }
}
