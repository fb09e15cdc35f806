import pickle


class Mine(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)
        self.b = b


class Broken(Exception):
    def __init__(self, a, b):
        super().__init__(a)


for error in (ValueError('x', 1), KeyError('k'), Mine(1, 2), OSError(2, 'no'), StopIteration(5), SystemExit(3),
              ExceptionGroup('several', [ValueError(1), TypeError(2)])):
    again = pickle.loads(pickle.dumps(error))
    print(type(again).__name__, again.args, again == error)
print(pickle.loads(pickle.dumps(Mine(1, 2))).b)
try:
    pickle.loads(pickle.dumps(Broken(1, 2)))
except TypeError as error:
    print(error)
try:
    1 / 0
except ZeroDivisionError as caught:
    again = pickle.loads(pickle.dumps(caught))
    print(again.__traceback__, repr(again))
# expect: ValueError ('x', 1) False
# expect: KeyError ('k',) False
# expect: Mine (1, 2) False
# expect: FileNotFoundError (2, 'no') False
# expect: StopIteration (5,) False
# expect: SystemExit (3,) False
# expect: ExceptionGroup ('several', [ValueError(1), TypeError(2)]) False
# expect: 2
# expect: Broken.__init__() missing 1 required positional argument: 'b'
# expect: None ZeroDivisionError('division by zero')
