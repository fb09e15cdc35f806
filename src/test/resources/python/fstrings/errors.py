for t in ["f'{1:z}'", "f'{\"a\":d}'", "f'{[]:5}'", "f'{None:>5}'", "f'{1.5:d}'", "f'{undefined}'", "f'{1!x}'", "f'{}'", "f'{a b}'", "f'{'"]:
    try: print(eval(t))
    except Exception as e: print(type(e).__name__, e)
class B:
    def __format__(s, spec): return 5
try: f"{B()}"
except TypeError as e: print(e)
# expect: ValueError Negative zero coercion (z) not allowed in integer format specifier
# expect: ValueError Unknown format code 'd' for object of type 'str'
# expect: TypeError unsupported format string passed to list.__format__
# expect: TypeError unsupported format string passed to NoneType.__format__
# expect: ValueError Unknown format code 'd' for object of type 'float'
# expect: NameError name 'undefined' is not defined
# expect: SyntaxError f-string: invalid conversion character 'x': expected 's', 'r', or 'a' (<string>, line 1)
# expect: SyntaxError f-string: valid expression required before '}' (<string>, line 1)
# expect: SyntaxError invalid syntax. Perhaps you forgot a comma? (<string>, line 1)
# expect: SyntaxError f-string: expecting '}' (<string>, line 1)
# expect: __format__ must return a str, not int
