import threading, time, atexit
def forever():
    try:
        while True:
            time.sleep(0.05)
    finally:
        print('never printed')
atexit.register(print, 'atexit 1')
atexit.register(lambda: print('atexit 2', threading.active_count() >= 1))
d = threading.Thread(target=forever, daemon=True)
d.start()
def slow():
    time.sleep(0.2)
    print('slow done', threading.main_thread().is_alive())
t = threading.Thread(target=slow)
t.start()
print('main ends', d.daemon, t.daemon)
# expect: main ends True False
# expect: slow done False
# expect: atexit 2 True
# expect: atexit 1
