# interrupt_main does nothing where the system would, and two signals back to back are both heard
import _thread, signal, time, threading
signal.signal(signal.SIGINT, signal.SIG_DFL)
_thread.interrupt_main()
print('alive')
time.sleep(0.1)
print('alive2')
signal.signal(signal.SIGINT, signal.SIG_IGN)
_thread.interrupt_main()
print('ignored')
signal.signal(signal.SIGTERM, lambda n, f: print('term', n))
_thread.interrupt_main(signal.SIGTERM)
print('x')
try: _thread.interrupt_main(9999)
except ValueError as e: print(e)
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    threading.Thread(target=_thread.interrupt_main).start()
    time.sleep(1)
    print('no')
except KeyboardInterrupt: print('KI')
import signal, os
def h(n, f):
    print('h', n)
signal.signal(signal.SIGUSR1, h)
signal.signal(signal.SIGUSR2, h)
os.kill(os.getpid(), signal.SIGUSR1); os.kill(os.getpid(), signal.SIGUSR2)
print('a')
signal.raise_signal(signal.SIGUSR2); signal.raise_signal(signal.SIGUSR1)
print('b')
def h2(n, f):
    print('in', n)
    os.kill(os.getpid(), signal.SIGUSR1)
    print('out', n)
signal.signal(signal.SIGUSR2, h2)
os.kill(os.getpid(), signal.SIGUSR2)
print('c')
for i in range(5):
    os.kill(os.getpid(), signal.SIGUSR1)
print('d')
# expect: alive
# expect: alive2
# expect: ignored
# expect: term 15
# expect: x
# expect: signal number out of range
# expect: KI
# expect: h 10
# expect: h 12
# expect: a
# expect: h 12
# expect: h 10
# expect: b
# expect: in 12
# expect: h 10
# expect: out 12
# expect: c
# expect: h 10
# expect: h 10
# expect: h 10
# expect: h 10
# expect: h 10
# expect: d
