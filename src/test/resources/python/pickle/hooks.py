import pickle


class State:
    def __init__(self):
        self.a, self.b = 1, 2

    def __getstate__(self):
        print('getstate')
        return {'a': self.a}

    def __setstate__(self, state):
        print('setstate', state)
        self.a = state['a'] * 10


class FalseState:
    def __getstate__(self):
        return None

    def __setstate__(self, state):
        print('not called for None')


class Reduce:
    def __init__(self, n):
        self.n = n

    def __reduce__(self):
        return Reduce, (self.n + 1,)


class ReduceEx:
    def __reduce_ex__(self, protocol):
        print('protocol', protocol)
        return 'THE_ONE'


THE_ONE = ReduceEx()


class NewArgs:
    def __new__(cls, a, *, k=0):
        made = super().__new__(cls)
        made.made_with = (a, k)
        return made

    def __getnewargs_ex__(self):
        return (1,), {'k': 2}


class Items(list):
    def append(self, item):
        print('append', item)
        super().append(item)

    def extend(self, items):
        print('extend', items)
        super().extend(items)


class Full:
    def __reduce__(self):
        return Full, (), {'x': 1}, None, None, put


def put(obj, state):
    print('setter', state)


print(pickle.loads(pickle.dumps(State())).a)
pickle.loads(pickle.dumps(FalseState()))
print(pickle.loads(pickle.dumps(Reduce(1))).n)
print(pickle.loads(pickle.dumps(THE_ONE)) is THE_ONE)
print(pickle.loads(pickle.dumps(NewArgs(5))).made_with)
print(pickle.loads(pickle.dumps(NewArgs(5), 2)).made_with)
items = Items()
list.extend(items, [1, 2])
print(pickle.loads(pickle.dumps(items)))
pickle.loads(pickle.dumps(Full()))
# expect: getstate
# expect: setstate {'a': 1}
# expect: 10
# expect: 2
# expect: protocol 4
# expect: True
# expect: (5, 0)
# expect: (5, 0)
# expect: extend [1, 2]
# expect: [1, 2]
# expect: setter {'x': 1}
