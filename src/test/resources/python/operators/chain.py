class T:
    def __init__(s, n): s.n = n
    def __lt__(s, o): print(s.n, "<", o.n); return s.n < o.n
print(T(1) < T(2) < T(3))
print(T(2) < T(1) < T(3))
print(1 < 2 > 1 != 3 in [3] is not None)
print(not 1 == 2, 1 if [] else 2, [] or 0 or "z" or 1, 1 and [] and 2)
# expect: 1 < 2
# expect: 2 < 3
# expect: True
# expect: 2 < 1
# expect: False
# expect: True
# expect: True 2 z []
