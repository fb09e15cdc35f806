"""How many connections a session keeps, and whether who finds none free has to wait."""

from contextlib import contextmanager

DEFAULT_POOLSIZE = 10


class HTTPAdapter:
    def __init__(self, pool_connections=DEFAULT_POOLSIZE, pool_maxsize=DEFAULT_POOLSIZE, max_retries=0,
                 pool_block=False):
        self.max_retries = max_retries
        self.config = {}
        self._size, self._block = pool_maxsize, pool_block
        self._hosts = {}

    @contextmanager
    def connection(self, host):
        """One of the connections to a host. More than there may be are made and thrown away unless the pool blocks."""
        if not self._block:
            yield
            return
        if host not in self._hosts:
            import threading
            self._hosts[host] = threading.Semaphore(self._size)
        with self._hosts[host]:
            yield

    def close(self):
        self._hosts.clear()
