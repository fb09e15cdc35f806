import math, datetime
rows = [("Apple", 1.5, 3, 0.25), ("Kiwi é", 12.345, 100, .5), ("日本", -0.005, 0, 1)]
print(f"{'Name':<10}{'Price':>10}{'Qty':^7}{'%':>8}"); print("=" * 35)
for n, p, q, r in rows: print(f"{n:<10}{p:>10.2f}{q:^7d}{r:>8.1%}")
for n, p, q, r in rows: print("%-10s|%8.3f|%05d|%+d|%x|%o|%e|%g|%r|%a" % (n, p, q, q, q, q, p, r, n, n))
for n, p, q, r in rows: print("{0!r:>12} {1:+.3e} {2:#06x} {3:g} {1:,.1f} {2:b} {0:^{w}.{m}}".format(n, p, q, r, w=9, m=3))
for v in (0, 1, -1, 255, 10**6, 2**70): print(f"{v:d} {v:5} {v:<5}| {v:^+9} {v:,} {v:_} {v:x} {v:#X} {v:#b} {v:o} {v:e} {v:.2f} {v:%} {v:c}" if 0 <= v < 1000 and v not in (0, 1) else f"{v:d} {v:>30,} {v:_x} {v:+} {v: } {v:e} {v:g} {v:.3g}")
for v in (0.0, -0.0, 1.0, 0.1, 1e16, 1e-5, 123456789.123, 1e22, 5e-324, float("inf"), float("nan"), 2.5, 3.5, 1/3): print(repr(v), f"{v} {v:.0f} {v:.2f} {v:e} {v:g} {v:G} {v:.3} {v:10.4} {v:<10}| {v:+.1e} {v:,.2f} {v:08.2f} {v:%} {v:n} {v:#.3g} {v:z.1f}", round(v, 1) if v == v else "")
for v in (1+2j, -1j, complex("nan"), 0j): print(v, f"{v:.2f} {v:e} {v:>20} {v:g} {v:+}")
print(f"{'a':*^10}{'b':->5}{'c':<3}|{True} {True:d} {True:5} {None} {[1, 'a']} {(1,)} {{}} {{{5}}} {'q':s} {'abc':.2} {'abc':5.1}|")
w, p = 10, 3; x = math.pi; name = "Bob"
print(f"{x:{w}.{p}} {x:{w}.{p}f} {x!r:>{w + 10}} {name!r} {name!s:>5} {x=} {x = :.2f} {name=!s} {1 + 1=} {'nested ' + f'{name:>{w}}'} {datetime.date(2024, 1, 5):%d %b %Y} {lambda_ if (lambda_ := 3) else 0}")
print(f"""multi {
    x
    :.1f} line {'''a
b'''!r}""", rf"\n{x:.1f}\d", f"{'\n'.join('ab')}", f"{"nested "quotes" if 0 else 'ok'}" if 0 else "")
print("{:>{}}|{:{}{}}|{a.real}|{b[0]}|{b[1][k]}|{{}}|{!r}".format("x", 4, "y", "^", 5, "z", a=5, b=["q", {"k": "v"}]))
print("%s %s" % ("a", "b"), "%(a)s %(b)05.1f" % {"a": 1, "b": 2.25}, "%%", "%5s|%-5s|%.1s" % ("a", "b", "cd"), "%c%c" % (65, "B"), "%*d %-*d|" % (5, 1, 4, 2), "%i %u" % (3.9, 2), "%#x %#o" % (255, 8), "% d" % 5, "%.3d" % 5, "%s" % (None,), b"%s %d %r" % (b"x", 5, "é"))
for bad in (lambda: f"{'a':d}", lambda: f"{1:s}", lambda: f"{1.5:d}", lambda: f"{1:.2d}", lambda: f"{'a':+}", lambda: f"{'a':=5}", lambda: f"{1:,s}", lambda: f"{1:_,}", lambda: f"{1:10.3.2}", lambda: f"{None:5}", lambda: f"{[]:5}", lambda: f"{1:y}", lambda: f"{-1:c}", lambda: f"{'a':0>}", lambda: f"{1j:%}", lambda: f"{1j:05}", lambda: "%d" % "a", lambda: "%d" % None, lambda: "%z" % 1, lambda: "%s" % (), lambda: "%" % 1, lambda: "%(a)s" % 1, lambda: "%(a)s" % {}, lambda: "%c" % 1.5, lambda: "%c" % "ab", lambda: "%.f" % "x", lambda: "%x" % 1.5, lambda: "{".format(), lambda: "}".format(), lambda: "{0}{}".format(1), lambda: "{a}".format(), lambda: "{0.x}".format(1), lambda: "{0[a]}".format([1]), lambda: "{!x}".format(1), lambda: "{:{:{}}}".format(1, 2, 3), lambda: "{".format(1), lambda: "{0!}".format(1), lambda: f"{1:{'x'}}", lambda: format(1, 5), lambda: "a".format_map(1), lambda: "{a}".format_map({}), lambda: f"{3:999999999999999999999}", lambda: "%999999999999d" % 1, lambda: f"{1:.{10**20}f}", lambda: "{:>{w}}".format(1, w="x"), lambda: f"{object():10}", lambda: "%s %s" % {"a": 1}, lambda: "abc" % 5, lambda: "abc" % [1], lambda: f"{2**2000:e}", lambda: f"{2**2000:f}"[:5], lambda: f"{10**400:e}"):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(str(1e300 * 10), repr(1e21), 1e21 // 1, 0.1 + 0.2, 100000000000000000000.0, 1.0e-4, 12345678901234567890.0, -1e-7, 2 ** 0.5, 1e100)
"%d apples" % "3"
# expect stderr:   File "formats_table.py", line 16
# expect stderr:     b'''!r}""", rf"\n{x:.1f}\d", f"{'\n'.join('ab')}", f"{"nested "quotes" if 0 else 'ok'}" if 0 else "")
# expect stderr:                                                           ^^^^^^^^^^^^^^^
# expect stderr: SyntaxError: invalid syntax. Perhaps you forgot a comma?
# expect exit: 1
