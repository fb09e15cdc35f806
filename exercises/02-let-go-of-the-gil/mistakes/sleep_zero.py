import hashlib
import time


def digest(data):
    sha = hashlib.sha256()
    for start in range(0, len(data), 1000):
        sha.update(data[start:start + 1000])
        time.sleep(0)
    return sha.hexdigest()
