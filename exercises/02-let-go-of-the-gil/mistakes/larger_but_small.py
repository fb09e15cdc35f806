import hashlib


def digest(data):
    sha = hashlib.sha256()
    for start in range(0, len(data), 2000):
        sha.update(data[start:start + 2000])
    return sha.hexdigest()
