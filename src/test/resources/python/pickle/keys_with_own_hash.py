import pickle


class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        return self.n == other.n


d = pickle.loads(pickle.dumps({Key(1): 'one', Key(2): 'two'}))
print(d[Key(1)], d[Key(2)], len(d))
s = pickle.loads(pickle.dumps({Key(1), Key(2)}))
print(Key(1) in s, Key(3) in s)
f = pickle.loads(pickle.dumps(frozenset([Key(1)])))
print(Key(1) in f)
# expect: one two 2
# expect: True False
# expect: True
