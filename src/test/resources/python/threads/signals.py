import signal, os, time, threading, _thread
def h(sig, frame): print('handler', signal.Signals(sig).name, threading.current_thread().name)
signal.signal(signal.SIGUSR1, h)
os.kill(os.getpid(), signal.SIGUSR1)
print('after kill')
signal.raise_signal(signal.SIGUSR1)
t = threading.Thread(target=lambda: os.kill(os.getpid(), signal.SIGUSR1)); t.start(); t.join(); time.sleep(0.01)
try: os.kill(os.getpid(), signal.SIGINT); time.sleep(1)
except KeyboardInterrupt: print('KeyboardInterrupt')
try: _thread.interrupt_main(); time.sleep(1)
except KeyboardInterrupt: print('interrupt_main')
def late(): time.sleep(0.1); _thread.interrupt_main()
threading.Thread(target=late).start()
try:
    time.sleep(5); print('not reached')
except KeyboardInterrupt: print('interrupted sleep')
old = signal.signal(signal.SIGINT, lambda s, f: print('my SIGINT')); print(old is signal.default_int_handler)
os.kill(os.getpid(), signal.SIGINT); time.sleep(0.01)
signal.signal(signal.SIGINT, signal.SIG_IGN); os.kill(os.getpid(), signal.SIGINT); print('ignored')
print(signal.getsignal(signal.SIGTERM), signal.SIGTERM, int(signal.SIGTERM))
def ala(s, f): raise TimeoutError('too slow')
signal.signal(signal.SIGALRM, ala); signal.alarm(1)
try: time.sleep(3)
except TimeoutError as e: print(e)
signal.setitimer(signal.ITIMER_REAL, 0.2)
try:
    while True: pass
except TimeoutError as e: print('setitimer', e)
print(signal.alarm(0))
def inthread():
    try: signal.signal(signal.SIGUSR1, h)
    except ValueError as e: print(e)
t = threading.Thread(target=inthread); t.start(); t.join()
# expect: handler SIGUSR1 MainThread
# expect: after kill
# expect: handler SIGUSR1 MainThread
# expect: handler SIGUSR1 MainThread
# expect: KeyboardInterrupt
# expect: interrupt_main
# expect: interrupted sleep
# expect: True
# expect: my SIGINT
# expect: ignored
# expect: 0 15 15
# expect: too slow
# expect: setitimer too slow
# expect: 0
# expect: signal only works in main thread of the main interpreter
