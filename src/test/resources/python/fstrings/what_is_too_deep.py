import warnings

warnings.simplefilter('always')
for text in ("f'{3:{4:{5}}}'", "f'{3:{4:{5:{6}}}}'", "f'{3!g'", "f'{3!g}'", r"f'\{{6}}'", "f'''\n\\d{1}'''",
             'class C(metaclass=type, metaclass=type): pass'):
    try:
        with warnings.catch_warnings(record=True) as told:
            compile(text, 'x', 'exec')
        print(text, [(str(w.message), w.lineno) for w in told])
    except SyntaxError as e:
        print(text, e.msg)
# expect: f'{3:{4:{5}}}' []
# expect: f'{3:{4:{5:{6}}}}' f-string: expressions nested too deeply
# expect: f'{3!g' f-string: expecting '}'
# expect: f'{3!g}' f-string: invalid conversion character 'g': expected 's', 'r', or 'a'
# expect: f'\{{6}}' [("invalid escape sequence '\\{'", 1)]
# expect: f'''
# expect: \d{1}''' [("invalid escape sequence '\\d'", 2)]
# expect: class C(metaclass=type, metaclass=type): pass keyword argument repeated: metaclass
