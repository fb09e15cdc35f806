from concurrent.futures import ThreadPoolExecutor
def f(): raise SystemExit(4)
def g(): raise KeyboardInterrupt
with ThreadPoolExecutor(1) as ex:
    print(repr(ex.submit(f).exception()), repr(ex.submit(g).exception()))
    print(ex.submit(int, '7').result())
    try: ex.submit(int, 'x').result()
    except ValueError as e: print(e)
    try: ex.submit()
    except TypeError as e: print(e)
# expect: SystemExit(4) KeyboardInterrupt()
# expect: 7
# expect: invalid literal for int() with base 10: 'x'
# expect: ThreadPoolExecutor.submit() missing 1 required positional argument: 'fn'
