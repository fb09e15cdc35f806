import threading
import time


def fetch(name):
    time.sleep(0.1)              # waits, like for a web page
    return name.upper()


def fetch_all(names):
    results = []

    def fetch_one(name):
        results.append(fetch(name))

    threads = [threading.Thread(target=fetch_one, args=(name,)) for name in names]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return results
