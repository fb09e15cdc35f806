from urllib3.util.retry import Retry


class Timeout(tuple):
    """(connect, read), as requests takes it."""

    def __new__(cls, total=None, connect=None, read=None):
        return tuple.__new__(cls, (connect or total, read or total))
