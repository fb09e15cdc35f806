class F(float):
    def __add__(self, o): return "F+"
class I(int): pass
print(F(1.5) + 1, 1 + F(1.5), I(3) + 1, type(I(3) + I(4)).__name__, I(7) // 2, -I(3), I(1) == 1, I(2) < 3.5, {I(1): "x"}[1], [10, 20][I(1)], I(5) % 3, f"{I(255):x}", str(I(4)), I("12"))
class B(bytes): pass
class S(str): pass
class T(tuple): pass
class D(dict):
    def __missing__(self, k): return k * 2
print(S("ab") + "c", S("x") == "x", {S("k"): 1}["k"], T((1, 2)), T([3])[0], D(a=1)["zz"], D(a=1), len(D()), B(b"x"), isinstance(T(), tuple), sorted([S("b"), "a"]), D({1: 2}) == {1: 2})
try: D().get("q") or D()["q"]
except Exception as e: print(e)
# expect: F+ 2.5 4 int 3 -3 True True x 20 2 ff 4 12
# expect: abc True 1 (1, 2) 3 zzzz {'a': 1} 0 b'x' True ['a', 'b'] True
