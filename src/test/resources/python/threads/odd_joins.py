import threading, time
t = threading.Thread(target=lambda: None)
for what in ('join', 'start', 'start'):
    try: getattr(t, what)(); print(what, 'ok')
    except RuntimeError as e: print(what, e)
t.join()
def selfjoin():
    try: threading.current_thread().join()
    except RuntimeError as e: print(e)
t = threading.Thread(target=selfjoin); t.start(); t.join()
try: threading.main_thread().join()
except RuntimeError as e: print(e)
def join_main():
    threading.main_thread().join(timeout=0.1); print('main alive', threading.main_thread().is_alive())
t = threading.Thread(target=join_main); t.start(); t.join()
t = threading.Thread(target=time.sleep, args=(0.3,)); t.start(); t.join(0.05); print(t.is_alive()); t.join(); print(t.is_alive())
a = threading.Thread(target=time.sleep, args=(0.1,)); b = threading.Thread(target=lambda: (a.join(), print('b saw a end'))); a.start(); b.start(); b.join()
def after_main(): threading.main_thread().join(); print('after main', threading.main_thread().is_alive())
threading.Thread(target=after_main).start()
try: threading.Thread(target=print, daemon=True).daemon
except Exception as e: print(e)
t = threading.Thread(target=time.sleep, args=(0.1,)); t.start()
try: t.daemon = True
except RuntimeError as e: print(e)
print(threading.Timer(1, print).daemon, threading.active_count() >= 2)
try: threading.Thread(5, print)
except AssertionError as e: print(e)
print('main ends')
# expect: join cannot join thread before it is started
# expect: start ok
# expect: start threads can only be started once
# expect: cannot join current thread
# expect: cannot join current thread
# expect: main alive True
# expect: True
# expect: False
# expect: b saw a end
# expect: cannot set daemon status of active thread
# expect: False True
# expect: group argument must be None for now
# expect: main ends
# expect: after main False
