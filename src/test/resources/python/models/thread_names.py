import threading, functools
def a(): pass
class C:
    def m(self): pass
    def __call__(self): pass
ts = [threading.Thread(), threading.Thread(target=a), threading.Thread(target=lambda: 0), threading.Thread(target=C().m), threading.Thread(target=C()),
      threading.Thread(target=functools.partial(a)), threading.Thread(name='x'), threading.Timer(1, a), threading.Thread(target=print)]
print([t.name for t in ts])
print(threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.get_ident() == threading.main_thread().ident)
ts[0].name = 'renamed'
print(ts[0])
# expect: ['Thread-1', 'Thread-2 (a)', 'Thread-3 (<lambda>)', 'Thread-4 (m)', 'Thread-5', 'Thread-6', 'x', 'Thread-7', 'Thread-8 (print)']
# expect: MainThread True True
# expect: <Thread(renamed, initial)>
