import atexit
def goodbye(): print('bye')
atexit.register(goodbye)
def fails(): {}['missing']
fails.__qualname__ = 'fails'
class Callback:
    def __call__(self): fails()
    def __repr__(self): return '<callback>'
atexit.register(Callback())
raise SystemExit(3)
# expect: bye
# expect stderr: Exception ignored in atexit callback <callback>:
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "atexit_that_fails.py", line 7, in __call__
# expect stderr:     def __call__(self): fails()
# expect stderr:   File "atexit_that_fails.py", line 4, in fails
# expect stderr:     def fails(): {}['missing']
# expect stderr: KeyError: 'missing'
# expect exit: 3
