import collections
import functools
import pickle


class Outer:
    class Inner:
        def method(self):
            return 'called'

    @classmethod
    def make(cls):
        return cls.__name__

    @staticmethod
    def plain():
        return 'plain'


def function():
    return 'function'


for value in (int, len, Outer, Outer.Inner, function, Outer.Inner.method, Outer.make, Outer.plain, print, ValueError,
              collections.OrderedDict, functools.reduce, type(None), type(...), type(NotImplemented), str.upper):
    for protocol in (2, 4):
        again = pickle.loads(pickle.dumps(value, protocol))
        print(again == value, end=' ')
print()
print(pickle.loads(pickle.dumps(Outer.Inner().method))())
print(str(pickle.loads(pickle.dumps([1, 2].append)))[:33])
print(pickle.loads(pickle.dumps(functools.partial(int, base=2)))('101'))
print(pickle.dumps(len), pickle.dumps(function), pickle.dumps(Outer.Inner), pickle.dumps(len, 2), pickle.dumps(range(3), 2))
# expect: True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True True 
# expect: called
# expect: <built-in method append of list o
# expect: 5
# expect: b'\x80\x04\x95\x14\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x03len\x94\x93\x94.' b'\x80\x04\x95\x19\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x08function\x94\x93\x94.' b'\x80\x04\x95\x1c\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x0bOuter.Inner\x94\x93\x94.' b'\x80\x02c__builtin__\nlen\nq\x00.' b'\x80\x02c__builtin__\nxrange\nq\x00K\x00K\x03K\x01\x87q\x01Rq\x02.'
