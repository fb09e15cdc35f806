import threading

files = [open("f", "a"), open("f", "a")]


def write(i):
    files[i].write("ab"[i])
    files[i].flush()


threads = [threading.Thread(target=write, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
assert open("f").read() == "ab"
