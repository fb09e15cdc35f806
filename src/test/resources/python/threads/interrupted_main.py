import threading, time, _thread, signal
def later():
    time.sleep(0.05); _thread.interrupt_main()
t = threading.Thread(target=later); t.start()
try:
    for _ in range(100): time.sleep(0.02)
    print('not reached')
except KeyboardInterrupt:
    print('interrupted')
t.join()
signal.signal(signal.SIGINT, lambda n, f: print('handler', n, f.f_code.co_name))
signal.raise_signal(signal.SIGINT)
_thread.interrupt_main()
print('end')
# expect: interrupted
# expect: handler 2 <module>
# expect: handler 2 <module>
# expect: end
