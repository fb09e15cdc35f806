import threading

stop = False
log = []


def worker():
    if not stop:
        log.append("working")


def stopper():
    global log, stop
    stop = True
    log = None


threads = [threading.Thread(target=worker), threading.Thread(target=stopper)]
for t in threads:
    t.start()
for t in threads:
    t.join()
