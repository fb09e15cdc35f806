import threading

seen = {}


def note(name):
    seen[name] = True


threads = [threading.Thread(target=note, args=(name,)) for name in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
assert list(seen) == ["a", "b"]
