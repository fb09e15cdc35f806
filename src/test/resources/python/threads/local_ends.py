# what a thread has on a thread-local object ends with the thread, or with the object
import threading, gc, weakref
class D:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n)
l = threading.local()
def f(n):
    l.d = D(n)
    print('in', n)
for i in range(3):
    t = threading.Thread(target=f, args=(i,)); t.start(); t.join()
    print('joined', i)
l.d = D('main')
del l
print('end')
import _thread, time
l = threading.local()
done = threading.Event()
_thread.start_new_thread(lambda: (f('raw'), done.set()), ())
done.wait(); time.sleep(0.01)
class L(threading.local):
    def __init__(self, x): self.d = D(x)
l = L('sub')
def use(): print(l.d.n)
t = threading.Thread(target=use); t.start(); t.join()
print('joined')
x = D('x'); x.l = threading.local(); x.l.x = x
del x
gc.collect()
ref = weakref.ref(l.d)
del l
print(ref())
from concurrent.futures import ThreadPoolExecutor
l = threading.local()
def work(n):
    if not hasattr(l, 'd'): l.d = D('pool')
    return n
with ThreadPoolExecutor(1) as pool: print(list(pool.map(work, range(3))))
print('end')
# expect: in 0
# expect: del 0
# expect: joined 0
# expect: in 1
# expect: del 1
# expect: joined 1
# expect: in 2
# expect: del 2
# expect: joined 2
# expect: del main
# expect: end
# expect: in raw
# expect: del raw
# expect: sub
# expect: del sub
# expect: joined
# expect: del x
# expect: del sub
# expect: None
# expect: [0, 1, 2]
# expect: del pool
# expect: end
