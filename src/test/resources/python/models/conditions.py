import threading, time
buf, cond, log = [], threading.Condition(), []
def consumer(n):
    for _ in range(n):
        with cond:
            while not buf:
                cond.wait()
            log.append(buf.pop(0))
c = threading.Thread(target=consumer, args=(3,))
c.start()
for i in range(3):
    time.sleep(0.02)
    with cond:
        buf.append(i)
        cond.notify()
c.join()
print(log)
with cond:
    print(cond.wait(0.05), cond.wait_for(lambda: False, timeout=0.05), cond.wait_for(lambda: 7))
for f in (cond.wait, cond.notify, cond.notify_all):
    try: f()
    except RuntimeError as e: print(e)
try: cond.release()
except RuntimeError as e: print(e)
print(repr(threading.Condition(threading.Lock()))[:30])
# expect: [0, 1, 2]
# expect: False False 7
# expect: cannot wait on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: cannot notify on un-acquired lock
# expect: cannot release un-acquired lock
# expect: <Condition(<unlocked _thread.l
