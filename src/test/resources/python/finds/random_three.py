# Found by random programs.


def t(source):
    try:
        exec(source)
        print('ok')
    except SyntaxError as e:
        print(e.msg)


t('[y for y in [(lambda: (x := 1))()]]')
t('[y for y in [[(x := 1) for z in "a"]]]')
t('[[y for y in "ab" if (x := y)] for q in "a"]')
t('[y for q in "a" for y in [[(x := 1) for z in "a"]]]')


class K:
    def __getitem__(self, i):
        raise TypeError('mine')


class I:
    def __iter__(self):
        raise TypeError('mine')


class J:
    def __iter__(self):
        return 5


class Once:
    """An iterator that is not iterable."""
    n = 0

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration
        return self.n


class O:
    def __iter__(self):
        return Once()


class C:
    pass


for f in [lambda: 1 in I(), lambda: 1 in J(), lambda: 1 in K(), lambda: 2 in O(), lambda: 7 in O(), lambda: 1 in C()]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for x in [5, 'a', (1,), {1}, b'a', range(3), C(), C, {}.keys(), None, len, iter([]), object()]:
    for k in 0, slice(1), 'x', True:
        try:
            del x[k]
        except Exception as e:
            print(e)


class S(str):
    def __index__(self):
        return 5


print(float(S('2.5')), int(S('3')))
# expect: assignment expression cannot be used in a comprehension iterable expression
# expect: assignment expression cannot be used in a comprehension iterable expression
# expect: ok
# expect: assignment expression cannot be used in a comprehension iterable expression
# expect: TypeError argument of type 'I' is not iterable
# expect: TypeError argument of type 'J' is not iterable
# expect: TypeError mine
# expect: True
# expect: False
# expect: TypeError argument of type 'C' is not iterable
# expect: 'int' object does not support item deletion
# expect: 'int' object does not support item deletion
# expect: 'int' object does not support item deletion
# expect: 'int' object does not support item deletion
# expect: 'str' object doesn't support item deletion
# expect: 'str' object does not support item deletion
# expect: 'str' object does not support item deletion
# expect: 'str' object doesn't support item deletion
# expect: 'tuple' object doesn't support item deletion
# expect: 'tuple' object does not support item deletion
# expect: 'tuple' object does not support item deletion
# expect: 'tuple' object doesn't support item deletion
# expect: 'set' object doesn't support item deletion
# expect: 'set' object does not support item deletion
# expect: 'set' object does not support item deletion
# expect: 'set' object doesn't support item deletion
# expect: 'bytes' object doesn't support item deletion
# expect: 'bytes' object does not support item deletion
# expect: 'bytes' object does not support item deletion
# expect: 'bytes' object doesn't support item deletion
# expect: 'range' object doesn't support item deletion
# expect: 'range' object does not support item deletion
# expect: 'range' object does not support item deletion
# expect: 'range' object doesn't support item deletion
# expect: 'C' object doesn't support item deletion
# expect: 'C' object does not support item deletion
# expect: 'C' object does not support item deletion
# expect: 'C' object doesn't support item deletion
# expect: 'type' object does not support item deletion
# expect: 'type' object does not support item deletion
# expect: 'type' object does not support item deletion
# expect: 'type' object does not support item deletion
# expect: 'dict_keys' object doesn't support item deletion
# expect: 'dict_keys' object does not support item deletion
# expect: 'dict_keys' object does not support item deletion
# expect: 'dict_keys' object doesn't support item deletion
# expect: 'NoneType' object does not support item deletion
# expect: 'NoneType' object does not support item deletion
# expect: 'NoneType' object does not support item deletion
# expect: 'NoneType' object does not support item deletion
# expect: 'builtin_function_or_method' object does not support item deletion
# expect: 'builtin_function_or_method' object does not support item deletion
# expect: 'builtin_function_or_method' object does not support item deletion
# expect: 'builtin_function_or_method' object does not support item deletion
# expect: 'list_iterator' object does not support item deletion
# expect: 'list_iterator' object does not support item deletion
# expect: 'list_iterator' object does not support item deletion
# expect: 'list_iterator' object does not support item deletion
# expect: 'object' object does not support item deletion
# expect: 'object' object does not support item deletion
# expect: 'object' object does not support item deletion
# expect: 'object' object does not support item deletion
# expect: 5.0 5
