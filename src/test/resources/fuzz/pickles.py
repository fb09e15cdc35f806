# Mutated pickles: whatever the bytes are, an exception or a value.
import collections, pickle
VALUES = [1, -5, 2 ** 70, 1.5, 'é', b'x', [1, [2]], (1, 2, 3, 4), {1: {2: 3}}, {1, 2}, frozenset('a'), None, True, collections.OrderedDict(a=1),
          range(3), complex(1, 2), ValueError('x'), collections.deque([1]), len, int, slice(1)]


def one(random):
    data = bytearray(pickle.dumps(random.choice(VALUES), random.randrange(3, 6)))
    for _ in range(random.randrange(4)):
        at = random.randrange(len(data))
        match random.randrange(3):
            case 0: data[at] = random.choice(b'().0123IJKLMNPQRSTUVXabcdeghijlopqrstu}]\x80\x81\x88\x8a\x8c\x8f\x91\x93\x94\x95\xff\x00')
            case 1: del data[at:at + random.randrange(3)]
            case 2: data[at:at] = random.randbytes(2)
        if not data:
            break
    try:
        return bytes(data), repr(pickle.loads(bytes(data)))[:200]
    except MemoryError:
        return bytes(data), 'MemoryError'
    except Exception as e:
        return bytes(data), 'refused'


def likely(a, b):  # which exception it is for what depends on what was read first
    return True
