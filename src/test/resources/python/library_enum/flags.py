from enum import Flag, IntFlag, auto, CONFORM, EJECT

class P(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W

print(P.R | P.X, repr(P.RW), ~P.R, list(P.RW), P(0), P.R in P.RW, bool(P(0)), len(P.RW), P(7), P.R ^ P.RW, P.RW & P.W)
try:
    P(8)
except ValueError as e:
    print(e)

class F(IntFlag):
    A = 1
    B = 4

print(repr(F(3)), repr(F(7)), F.A | 8, repr(~F.A), F.A == 1)

class C(Flag, boundary=CONFORM):
    A = 1

class E(Flag, boundary=EJECT):
    A = 1

print(C(3), E(3))
# expect: P.R|X <P.RW: 3> P.W|X [<P.R: 1>, <P.W: 2>] P(0) True False 2 P.R|W|X P.W P.W
# expect: <flag 'P'> invalid value 8
# expect:     given 0b0 1000
# expect:   allowed 0b0 0111
# expect: <F.A|2: 3> <F.A|B|2: 7> 9 <F.B|2: 6> True
# expect: C.A 3
