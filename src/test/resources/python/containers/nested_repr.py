a = [1]; a.append(a)
d = {}; d["d"] = d
t = ([],); t[0].append(t)
print(a, d, t)
class P:
    def __repr__(s): return "<" + repr(box) + ">"
box = [P(), (P.__name__,)]
box2 = {1: {2: [3, (4,)]}, "s": {5}}
print(box2, (1,), (), [()], {()}, frozenset([1]), {1: ()})
print(box)
class L(list):
    pass
x = L([1]); x.append(x); print(x)
# expect: [1, [...]] {'d': {...}} ([(...)],)
# expect: {1: {2: [3, (4,)]}, 's': {5}} (1,) () [()] {()} frozenset({1}) {1: ()}
# expect: [<[...]>, ('P',)]
# expect: [1, [...]]
