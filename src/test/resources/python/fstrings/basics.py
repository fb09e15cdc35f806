x, s = 3.14159, "hi"
print(f"{x:.2f} {s!r:>6} {x=} {s = } {x!s:^10}|{'a' 'b'} {{}} {x:{'>'}{10}.{3}}")
print(f"{s.upper()} {[i for i in range(3)]} {(lambda v: v * 2)(4)} {'nested ' + f'{s}'}")
print(f'{1:05d} {255:#x} {1234567:,} {0.5:%} {-5:+d} {5: d} {"x":*^5} {True:d} {1e10:g}')
print(f"{s!a} {'é'!a} {None} {x:10.3e}" f" {1}" " plain {no}")
class F:
    def __format__(s, spec): return "<" + spec + ">"
print(f"{F():abc{1}} {F()}")
# expect: 3.14   'hi' x=3.14159 s = 'hi'  3.14159  |ab {}       3.14
# expect: HI [0, 1, 2] 8 nested hi
# expect: 00001 0xff 1,234,567 50.000000% -5  5 **x** 1 1e+10
# expect: 'hi' '\xe9' None  3.142e+00 1 plain {no}
# expect: <abc1> <>
