import signal
signal.signal(signal.SIGUSR1, lambda n, f: print('got', n))
signal.raise_signal(signal.SIGUSR1)
print(signal.SIGTERM, repr(signal.SIGINT), signal.getsignal(signal.SIGTERM))
# expect: got 10
# expect: 15 <Signals.SIGINT: 2> 0
