# __del__ of objects that were made without a call of their class.
import copy
import gc
import pickle


class Plain:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('end of', self.name)


class Counted:
    count = 0

    def __new__(cls):
        cls.count += 1
        return object.__new__(cls)

    def __del__(self):
        type(self).count -= 1


first = Plain('a')
second = copy.copy(first)
second.name = 'copy'
del second
third = pickle.loads(pickle.dumps(first))
third.name = 'pickle'
third = None
bare = object.__new__(Plain)
bare.name = 'bare'
del bare
print('first is left')
del first

kept = Counted()
again = pickle.loads(pickle.dumps(kept))
twins = [copy.copy(kept), copy.deepcopy(kept)]
print(Counted.count)
del again
print(Counted.count)
twins.clear()
gc.collect()
print(Counted.count)
# expect: end of copy
# expect: end of pickle
# expect: end of bare
# expect: first is left
# expect: end of a
# expect: 4
# expect: 3
# expect: 1
