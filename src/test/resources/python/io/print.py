import sys
print(); print(1, 2, sep=""); print("a", "b", sep=", ", end="!\n"); print(*[1, 2], *"ab")
print("err", file=sys.stderr)
class W:
    def write(self, s): out.append(s)
out = []
print("x", 1, file=W()); print(out)
for t in ["print(1, sep=2)", "print(1, end=2)", "print(1, foo=2)", "print(file=5)"]:
    try: eval(t)
    except Exception as e: print(type(e).__name__, e)
class P:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print(P(), [P()], f"{P()}", f"{P()!r}", "%s %r" % (P(), P()), str(P()), format(P()))
sys.stdout.write("no newline"); print(); print("a\tb\\n", b"x\x00\xff", "é", flush=True)
# expect:
# expect: 12
# expect: a, b!
# expect: 1 2 a b
# expect: ['x', ' ', '1', '\n']
# expect: TypeError sep must be None or a string, not int
# expect: TypeError end must be None or a string, not int
# expect: TypeError print() got an unexpected keyword argument 'foo'
# expect: AttributeError 'int' object has no attribute 'write'
# expect: str [repr] str repr str repr str str
# expect: no newline
# expect: a	b\n b'x\x00\xff' é
# expect stderr: err
