import hashlib


def digest(data):
    # TODO: let two threads that call this work at the same time
    sha = hashlib.sha256()
    for start in range(0, len(data), 1000):
        sha.update(data[start:start + 1000])
    return sha.hexdigest()
