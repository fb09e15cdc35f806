import queue, threading
a, b, done = queue.Queue(), queue.Queue(), object()
def stage(src, dst, fn):
    while (x := src.get()) is not done: dst.put(fn(x))
    dst.put(done)
out = queue.SimpleQueue()
ts = [threading.Thread(target=stage, args=(a, b, lambda x: x * x)), threading.Thread(target=stage, args=(b, out, str))]
[t.start() for t in ts]
for i in range(4): a.put(i)
a.put(done)
[t.join() for t in ts]
res = []
while not out.empty(): res.append(out.get())
print(res[:-1], res[-1] is done)
p = queue.PriorityQueue()
for x in ((3, 'c'), (1, 'a'), (2, 'b')): p.put(x)
print([p.get()[1] for _ in range(3)])
l = queue.LifoQueue()
[l.put(i) for i in range(3)]
print([l.get() for _ in range(3)])
p.put((1, {}))

try: p.put((1, {})); print(p.get())
except TypeError as e: print(e)
# expect: ['0', '1', '4', '9'] True
# expect: ['a', 'b', 'c']
# expect: [2, 1, 0]
# expect: (1, {})
