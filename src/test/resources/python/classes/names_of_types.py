class A:
    pass


for name in ('a\0', 5, 'x\udcdc', 'B'):
    for attribute in ('__name__', '__qualname__'):
        try:
            setattr(A, attribute, name)
            print(ascii(getattr(A, attribute)))
        except Exception as e:
            print(type(e).__name__, ascii(str(e)))
for act in (lambda: type('a\0', (), {}), lambda: type('\udce4', (), {}), lambda: A.__delattr__(A, '__name__')):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))
# expect: ValueError 'type name must not contain null characters'
# expect: 'a\x00'
# expect: TypeError "can only assign string to A.__name__, not 'int'"
# expect: TypeError "can only assign string to A.__qualname__, not 'int'"
# expect: UnicodeEncodeError "'utf-8' codec can't encode character '\\udcdc' in position 1: surrogates not allowed"
# expect: 'x\udcdc'
# expect: 'B'
# expect: 'B'
# expect: ValueError 'type name must not contain null characters'
# expect: UnicodeEncodeError "'utf-8' codec can't encode character '\\udce4' in position 0: surrogates not allowed"
# expect: TypeError "can't apply this __delattr__ to type object"
