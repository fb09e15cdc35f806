import threading
from collections import Counter
text = ['to be or not to be', 'that is the question', 'to die to sleep']
total, lock = Counter(), threading.Lock()
def count(line):
    c = Counter(line.split())
    with lock: total.update(c)
ts = [threading.Thread(target=count, args=(l,)) for l in text]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(total.items(), key=lambda p: (-p[1], p[0]))[:4])
# expect: [('to', 4), ('be', 2), ('die', 1), ('is', 1)]
