import hashlib
import threading

one_at_a_time = threading.Lock()


def digest(data):
    with one_at_a_time:
        return hashlib.sha256(data).hexdigest()
