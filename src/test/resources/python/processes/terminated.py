import multiprocessing as mp, time, signal, sys
def f():
    try: print('working', flush=True); time.sleep(30)
    finally: print('finally', flush=True)
def g():
    def stop(sig, frame): print('got', sig, flush=True); sys.exit(5)
    signal.signal(signal.SIGTERM, stop)
    print('ready', flush=True)
    while True: time.sleep(0.05)
if __name__ == '__main__':
    import multiprocessing; multiprocessing.set_start_method('spawn')
    p = mp.Process(target=f); p.start(); time.sleep(2); p.terminate(); p.join(); print(p.exitcode, flush=True)
    p = mp.Process(target=g); p.start(); time.sleep(2); p.terminate(); p.join(); print(p.exitcode)
# expect: working
# expect: -15
# expect: ready
# expect: got 15
# expect: 5
