import threading
import time


def fetch(name):
    time.sleep(0.1)              # waits, like for a web page
    return name.upper()


def fetch_all(names):
    # TODO: let the waits overlap
    results = []
    for name in names:
        results.append(fetch(name))
    return results
