package lockstep.library;

import java.util.List;
import lockstep.object.*;

/** What {@code sys} knows about the interpreter and never changes: as CPython 3.13 on a 64-bit machine says. */
final class SysFacts {
    private static final TypeObject VERSION =
            StructSequence.type("sys", "version_info", "major", "minor", "micro", "releaselevel", "serial");
    private static final TypeObject FLAGS = StructSequence.type(
            "sys", "flags", "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site",
            "no_site", "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated",
            "dev_mode", "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits");
    private static final TypeObject FLOAT = StructSequence.type(
            "sys", "float_info", "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig",
            "epsilon", "radix", "rounds");
    private static final TypeObject INT = StructSequence.type(
            "sys", "int_info", "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold");
    private static final TypeObject HASH = StructSequence.type(
            "sys", "hash_info", "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits",
            "cutoff");
    private static final TypeObject THREAD = StructSequence.type("sys", "thread_info", "name", "lock", "version");
    private static final TypeObject UNRAISABLE = StructSequence.type(
            "sys", "UnraisableHookArgs", "exc_type", "exc_value", "exc_traceback", "err_msg", "object");
    private static final TypeObject ASYNC_HOOKS =
            StructSequence.type("builtins", "asyncgen_hooks", "firstiter", "finalizer");

    /** Of CPython 3.13, without those that begin with an underscore. */
    private static final List<String> STANDARD = List.of((
            "abc antigravity argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile calendar"
            + " cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib"
            + " contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest email"
            + " encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools"
            + " gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib"
            + " imaplib importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma"
            + " mailbox marshal math mimetypes mmap modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path"
            + " numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil platform plistlib poplib"
            + " posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri"
            + " random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil"
            + " signal site smtplib socket socketserver sqlite3 sre_compile sre_constants sre_parse ssl stat statistics"
            + " string stringprep struct subprocess symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile"
            + " termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc"
            + " tty turtle turtledemo types typing unicodedata unittest urllib uuid venv warnings wave weakref"
            + " webbrowser winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo").split(" "));

    private SysFacts() {}

    static void begin(ModuleObject module) {
        TupleObject version = StructSequence.of(VERSION, 3L, 13L, 0L, new Str("final"), 0L);
        module.set("version_info", version);
        module.set("flags", StructSequence.of(
                FLAGS, 0L, 0L, 0L, 0L, 1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, false, 0L, 0L, false, 4300L));
        module.set("float_info", StructSequence.of(
                FLOAT, Double.MAX_VALUE, 1024L, 308L, Double.MIN_NORMAL, -1021L, -307L, 15L, 53L, Math.ulp(1.0), 2L, 1L));
        module.set("int_info", StructSequence.of(INT, 30L, 4L, 4300L, 640L));
        module.set("hash_info", StructSequence.of(
                HASH, 64L, (1L << 61) - 1, 314159L, 0L, 1000003L, new Str("siphash13"), 64L, 128L, 0L));
        module.set("thread_info", StructSequence.of(THREAD, new Str("pthread"), new Str("semaphore"), None.NONE));
        module.set("UnraisableHookArgs", UNRAISABLE);
        module.set("_asyncgen_hooks", ASYNC_HOOKS);
        module.set("float_repr_style", new Str("short"));
        module.set("abiflags", Str.EMPTY);
        module.set("platlibdir", new Str("lib"));
        module.set("_framework", Str.EMPTY);
        for (String each : List.of(
                "_xoptions", "base_exec_prefix", "pycache_prefix", "meta_path", "path_hooks", "path_importer_cache",
                "implementation")) {
            module.set(each, None.NONE);
        }
        module.set("base_exec_prefix", new Str("/usr"));
        SetObject names = new SetObject(Types.FROZENSET);
        for (String each : STANDARD) {
            names.add(new Str(each));
        }
        module.set("stdlib_module_names", names);
        for (String hook : List.of("displayhook", "excepthook", "unraisablehook", "breakpointhook")) {
            module.set("__" + hook + "__", module.attributes.get(new Str(hook)));
        }
    }

    /** What a program may change, so that each interpreter has its own. */
    static void fill(ModuleObject module) {
        module.set("_xoptions", new Dict());
        module.set("meta_path", new ListObject());
        module.set("path_hooks", new ListObject());
        module.set("path_importer_cache", new Dict());
        PyObject implementation = new PyObject(Types.SIMPLE_NAMESPACE);
        Dict facts = new Dict();
        facts.put(Str.name("name"), new Str("cpython"));
        facts.put(Str.name("cache_tag"), new Str("cpython-313"));
        facts.put(Str.name("version"), module.attributes.get(new Str("version_info")));
        facts.put(Str.name("hexversion"), 0x030d00f0L);
        implementation.attributes = facts;
        module.set("implementation", implementation);
    }
}
