import copy
import pickle

# what C keeps in fields is not in __dict__
try:
    None.nothing
except AttributeError as e:
    kept = e
print(kept.__dict__, kept.name, kept.obj)
kept.note = 1
again = pickle.loads(pickle.dumps(kept))
print(again.args, again.name, again.obj, again.note, again.__dict__)
made = ImportError('gone', name='n', path='p')
print(made.__dict__, made.__reduce__()[2], copy.copy(made).path)
made.__init__()
print(made.args, made.msg, made.name, made.path)
found = OSError(2, 'No such file', 'a', None, 'b')
print(found.__dict__, found.__reduce__()[:2], copy.copy(found))
e = Exception(42)
e.blah = 53
e.__setstate__({'a': 11, 'args': (1, 2, 3), 'blah': 35})
print(e.args, e.a, e.blah)
try:
    e.__setstate__(42)
except TypeError as error:
    print(error)
try:
    zzz
except NameError as error:
    print(error.__dict__, error.name)


class Own(ValueError):
    pass


own = Own('x')
own.__dict__ = {'y': 1}
print(own.y, own)
try:
    del own.__dict__
except TypeError as error:
    print(error)
for args in (('bad.py', 1, 2), ('bad.py', 1, 2, 'text', 5), ('bad.py', 1, 2, 'x', 5, 6, 7)):
    try:
        SyntaxError('bad', args)
    except TypeError as error:
        print('refused')
# expect: {} nothing None
# expect: ("'NoneType' object has no attribute 'nothing'",) nothing None 1 {'note': 1}
# expect: {} {'name': 'n', 'path': 'p'} p
# expect: () None None None
# expect: {} (<class 'FileNotFoundError'>, (2, 'No such file', 'a', None, 'b')) [Errno 2] No such file: 'a' -> 'b'
# expect: (1, 2, 3) 11 35
# expect: state is not a dictionary
# expect: {} zzz
# expect: 1 x
# expect: cannot delete __dict__
# expect: refused
# expect: refused
# expect: refused
