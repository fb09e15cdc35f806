print("%d %i %s %r %x %X %o %e %.2f %g %c %c %% %5d|%-5d|%05d %+d % d" % (1, 2, "s", "r", 255, 255, 8, 12345.678, 3.14159, 0.0001, "c", 65, 42, 42, 42, 42, 42))
print("%(a)s %(b)05.1f" % {"a": 1, "b": 2.25}, "%*d" % (5, 3), "%s" % (1,), "%s" % [1, 2], "%.3s" % "abcdef", "%a" % "é")
for t in ["'%d' % 'x'", "'%s %s' % 1", "'%s' % (1, 2)", "'%z' % 1", "'%(a)s' % 1", "'%(a)s' % {}", "'%c' % 'ab'", "'%x' % 1.5", "'%' % 1"]:
    try: print(eval(t))
    except Exception as e: print(type(e).__name__, e)
# expect: 1 2 s 'r' ff FF 10 1.234568e+04 3.14 0.0001 c A %    42|42   |00042 +42  42
# expect: 1 002.2     3 1 [1, 2] abc '\xe9'
# expect: TypeError %d format: a real number is required, not str
# expect: TypeError not enough arguments for format string
# expect: TypeError not all arguments converted during string formatting
# expect: ValueError unsupported format character 'z' (0x7a) at index 1
# expect: TypeError format requires a mapping
# expect: KeyError 'a'
# expect: TypeError %c requires int or char
# expect: TypeError %x format: an integer is required, not float
# expect: ValueError incomplete format
