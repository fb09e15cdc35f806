import copyreg
import io
import pickle


class Point:
    def __init__(self, x):
        self.x = x


class ById(pickle.Pickler):
    def persistent_id(self, obj):
        if isinstance(obj, Point):
            return 'point', obj.x
        return None


class Finder(pickle.Unpickler):
    def persistent_load(self, pid):
        print('load', pid)
        return Point(pid[1] * 2)

    def find_class(self, module, name):
        print('find', module, name)
        if name == 'eval':
            raise pickle.UnpicklingError('forbidden')
        return super().find_class(module, name)


file = io.BytesIO()
ById(file).dump([Point(1), Point(2), int])
file.seek(0)
print([getattr(each, 'x', each) for each in Finder(file).load()])
try:
    Finder(io.BytesIO(pickle.dumps(eval))).load()
except pickle.UnpicklingError as error:
    print(error)


class Override(pickle.Pickler):
    def reducer_override(self, obj):
        if isinstance(obj, Point):
            return str, ('overridden',)
        return NotImplemented


file = io.BytesIO()
Override(file).dump([Point(1), len])
print(pickle.loads(file.getvalue()))
file = io.BytesIO()
pickler = pickle.Pickler(file)
pickler.dispatch_table = copyreg.dispatch_table.copy()
pickler.dispatch_table[Point] = lambda point: (int, (str(point.x),))
pickler.dump(Point(7))
print(pickle.loads(file.getvalue()))
copyreg.pickle(Point, lambda point: (float, (point.x,)))
print(pickle.loads(pickle.dumps(Point(8))))
file = io.BytesIO()
for value in ([1], 'two', {3: 3}):
    pickle.dump(value, file)
file.seek(0)
print(pickle.load(file), pickle.load(file), pickle.load(file))
try:
    pickle.load(file)
except EOFError as error:
    print(error)
file = io.BytesIO()
pickler = pickle.Pickler(file)
shared = [1, 2]
pickler.dump(shared)
size = file.tell()
pickler.dump(shared)
print(file.tell() - size, pickler.bin)
pickler.clear_memo()
pickler.dump(shared)
print(file.tell())
file.seek(0)
unpickler = pickle.Unpickler(file)
a, b, c = unpickler.load(), unpickler.load(), unpickler.load()
print(a is b, a is c, a == c)
# expect: load ('point', 1)
# expect: load ('point', 2)
# expect: find builtins int
# expect: [2, 4, <class 'int'>]
# expect: find builtins eval
# expect: forbidden
# expect: ['overridden', <built-in function len>]
# expect: 7
# expect: 8.0
# expect: [1] two {3: 3}
# expect: Ran out of input
# expect: 5 1
# expect: 45
# expect: True False True
