try:
    try: raise ValueError('plain')
    except* ValueError as e: print(repr(e))
    try: raise ValueError('x')
    except* ValueError: raise KeyError('new')
except ExceptionGroup as e: print(repr(e), repr(e.exceptions[0].__context__))
# expect: ExceptionGroup('', (ValueError('plain'),))
# expect stderr:   | ExceptionGroup:  (1 sub-exception)
# expect stderr:   +-+---------------- 1 ----------------
# expect stderr:     | Traceback (most recent call last):
# expect stderr:     |   File "except_star_naked.py", line 4, in <module>
# expect stderr:     |     try: raise ValueError('x')
# expect stderr:     |          ^^^^^^^^^^^^^^^^^^^^^
# expect stderr:     | ValueError: x
# expect stderr:     +------------------------------------
# expect stderr:
# expect stderr: During handling of the above exception, another exception occurred:
# expect stderr:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "except_star_naked.py", line 5, in <module>
# expect stderr:     except* ValueError: raise KeyError('new')
# expect stderr:                         ^^^^^^^^^^^^^^^^^^^^^
# expect stderr: KeyError: 'new'
# expect exit: 1
