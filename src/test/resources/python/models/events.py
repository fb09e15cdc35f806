import threading, time
e = threading.Event()
order = []
def w(i):
    order.append(('wait', i, e.wait())) if i else order.append(('timeout', e.wait(0.05)))
ts = [threading.Thread(target=w, args=(i,)) for i in range(3)]
[t.start() for t in ts]
time.sleep(0.1)
e.set()
[t.join() for t in ts]
print(sorted(map(str, order)), e.is_set(), e.wait(0))
e.clear()
print(e.is_set(), e.wait(0.01))
print(repr(e).split(' at')[0], repr(e).split(': ')[1])
# expect: ["('timeout', False)", "('wait', 1, True)", "('wait', 2, True)"] True True
# expect: False False
# expect: <threading.Event unset>
