# an interrupt that comes while a thread is being started, when it runs already
import threading, _thread, signal, os, time
for action in (_thread.interrupt_main, lambda: os.kill(os.getpid(), signal.SIGINT)):
    def work():
        action()
        time.sleep(0.05)
    t = threading.Thread(target=work)
    try:
        t.start()
        t.join()
        time.sleep(0.1)
    except KeyboardInterrupt: print('KI')
    t.join()
    print(t.is_alive(), t.ident is not None, threading.active_count())
    try: t.start()
    except RuntimeError as e: print(e)
count = []
signal.signal(signal.SIGUSR1, lambda *a: count.append(1))
ran = []
ts = [threading.Thread(target=lambda: (ran.append(1), os.kill(os.getpid(), signal.SIGUSR1))) for _ in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(len(ran), len(count) > 0)
def direct(): _thread.interrupt_main()
t = threading.Thread(target=direct)
try:
    t.start(); t.join(); time.sleep(0.01)
except KeyboardInterrupt: print('KI')
t.join()
print(t.is_alive())
# expect: KI
# expect: False True 1
# expect: threads can only be started once
# expect: KI
# expect: False True 1
# expect: threads can only be started once
# expect: 5 True
# expect: KI
# expect: False
