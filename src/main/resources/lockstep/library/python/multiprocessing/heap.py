"""Room in memory that processes share, for whoever lays out its bytes himself."""

import _shared

__all__ = ['BufferWrapper']


class BufferWrapper:
    """So many bytes. Whoever has it, in whatever process, sees the same."""

    def __init__(self, size):
        if size < 0:
            raise ValueError(f'Size {size} must be non-negative')
        self._size, self._block = size, _shared.new(size)

    def create_memoryview(self):
        return memoryview(_shared.view(self._block))
