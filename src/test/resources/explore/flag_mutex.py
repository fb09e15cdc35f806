import threading

flags = [False, False]
inside = 0


def enter(me):
    global inside
    if not flags[1 - me]:
        flags[me] = True
        inside += 1
        assert inside == 1
        inside -= 1
        flags[me] = False


threads = [threading.Thread(target=enter, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
