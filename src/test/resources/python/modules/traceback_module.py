import warnings, traceback, sys
def f(): warnings.warn('careful')
for _ in range(2): f()
warnings.simplefilter('error')
try: warnings.warn('x', DeprecationWarning)
except DeprecationWarning as e: print('raised', e)
warnings.resetwarnings()
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    f(); f()
    print(len(log), log[0].message, log[0].category, log[0].lineno)
@warnings.deprecated('old')
def g(): return 1
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    g()
    print(log[0].message)
def boom(n):
    if n: return boom(n-1)
    raise ValueError('deep')
try:
    boom(5)
except ValueError as e:
    traceback.print_exc(file=sys.stdout)
    print(traceback.format_exception_only(e))
    tb = traceback.extract_tb(e.__traceback__)
    print(len(tb), tb[0].name, tb[0].line, tb[-1].lineno)
    print(''.join(traceback.format_tb(e.__traceback__, limit=1)))
    te = traceback.TracebackException.from_exception(e)
    print(''.join(te.format()) == traceback.format_exc(), str(te))
def st(): return traceback.extract_stack()
print([x.name for x in st()])
try:
    try: 1/0
    except ZeroDivisionError as e: raise KeyError('k') from e
except KeyError:
    print(traceback.format_exc())
try: raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
except ExceptionGroup as e: traceback.print_exception(e, file=sys.stdout)
e = ValueError('n'); e.add_note('note1')
print(traceback.format_exception(e))
# expect: raised x
# expect: 2 careful <class 'UserWarning'> 2
# expect: old
# expect: Traceback (most recent call last):
# expect:   File "traceback_module.py", line 22, in <module>
# expect:     boom(5)
# expect:     ~~~~^^^
# expect:   File "traceback_module.py", line 19, in boom
# expect:     if n: return boom(n-1)
# expect:                  ~~~~^^^^^
# expect:   File "traceback_module.py", line 19, in boom
# expect:     if n: return boom(n-1)
# expect:                  ~~~~^^^^^
# expect:   File "traceback_module.py", line 19, in boom
# expect:     if n: return boom(n-1)
# expect:                  ~~~~^^^^^
# expect:   [Previous line repeated 2 more times]
# expect:   File "traceback_module.py", line 20, in boom
# expect:     raise ValueError('deep')
# expect: ValueError: deep
# expect: ['ValueError: deep\n']
# expect: 7 <module> boom(5) 20
# expect:   File "traceback_module.py", line 22, in <module>
# expect:     boom(5)
# expect:     ~~~~^^^
# expect:
# expect: True deep
# expect: ['<module>', 'st']
# expect: Traceback (most recent call last):
# expect:   File "traceback_module.py", line 34, in <module>
# expect:     try: 1/0
# expect:          ~^~
# expect: ZeroDivisionError: division by zero
# expect:
# expect: The above exception was the direct cause of the following exception:
# expect:
# expect: Traceback (most recent call last):
# expect:   File "traceback_module.py", line 35, in <module>
# expect:     except ZeroDivisionError as e: raise KeyError('k') from e
# expect:                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect: KeyError: 'k'
# expect:
# expect:   + Exception Group Traceback (most recent call last):
# expect:   |   File "traceback_module.py", line 38, in <module>
# expect:   |     try: raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
# expect:   |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect:   | ExceptionGroup: g (2 sub-exceptions)
# expect:   +-+---------------- 1 ----------------
# expect:     | ValueError: 1
# expect:     +---------------- 2 ----------------
# expect:     | TypeError: 2
# expect:     +------------------------------------
# expect: ['ValueError: n\n', 'note1\n']
# expect stderr: traceback_module.py:2: UserWarning: careful
# expect stderr:   def f(): warnings.warn('careful')
