"""Connections between threads: two queues, and a queue of those who knock."""

from queue import Queue

__all__ = ['Client', 'Listener', 'Pipe']

families = [None]


class Connection:
    """One end. Nothing is pickled: what is received is what was sent."""

    def __init__(self, _in, _out):
        self._in, self._out = _in, _out
        self.send = self.send_bytes = _out.put
        self.recv = self.recv_bytes = _in.get

    def poll(self, timeout=0.0):
        waiting = self._in
        if timeout > 0 and waiting.empty():
            with waiting.not_empty:
                waiting.not_empty.wait(timeout)
        return not waiting.empty()

    def close(self):
        """Threads need not be told."""

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()


class Listener:
    """Its address is the queue at which clients leave theirs."""

    _door = None

    def __init__(self, address=None, family=None, backlog=1):
        self._door = Queue(backlog)

    address = property(lambda self: self._door)

    def accept(self):
        return Connection(*self._door.get())

    def close(self):
        self._door = None

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()


def Client(address):
    mine, theirs = Pipe()
    address.put((theirs._in, theirs._out))
    return mine


def Pipe(duplex=True):
    there, back = Queue(), Queue()
    return Connection(back, there), Connection(there, back)
