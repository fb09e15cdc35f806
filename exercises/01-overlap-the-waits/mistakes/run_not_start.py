import threading
import time


def fetch(name):
    time.sleep(0.1)              # waits, like for a web page
    return name.upper()


def fetch_all(names):
    results = [None] * len(names)

    def fetch_one(i):
        results[i] = fetch(names[i])

    threads = [threading.Thread(target=fetch_one, args=(i,))
               for i in range(len(names))]
    for t in threads:
        t.run()
    return results
