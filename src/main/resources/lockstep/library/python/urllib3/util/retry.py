"""How often to try again, and how long to wait before."""


class Retry:
    DEFAULT_ALLOWED_METHODS = frozenset(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PUT', 'TRACE'])
    DEFAULT_BACKOFF_MAX = 120

    def __init__(self, total=10, connect=None, read=None, redirect=None, status=None, other=None,
                 allowed_methods=DEFAULT_ALLOWED_METHODS, status_forcelist=None, backoff_factor=0, backoff_max=DEFAULT_BACKOFF_MAX,
                 raise_on_redirect=True, raise_on_status=True, history=None, respect_retry_after_header=True,
                 remove_headers_on_redirect=(), backoff_jitter=0.0):
        self.total, self.connect, self.read, self.redirect, self.status, self.other = total, connect, read, redirect, status, other
        self.allowed_methods, self.status_forcelist = allowed_methods, status_forcelist or set()
        self.backoff_factor, self.backoff_max, self.backoff_jitter = backoff_factor, backoff_max, backoff_jitter
        self.raise_on_redirect, self.raise_on_status = raise_on_redirect, raise_on_status

    def __repr__(self):
        return (f'Retry(total={self.total}, connect={self.connect}, read={self.read}, redirect={self.redirect}, '
                f'status={self.status})')

    def is_retry(self, method, status_code, has_retry_after=False):
        return (bool(self.total) and status_code in self.status_forcelist
                and (not self.allowed_methods or method.upper() in self.allowed_methods))

    def _most(self, kind):
        limits = [each for each in (self.total, getattr(self, kind)) if each is not None and each is not False]
        return min(limits, default=10)

    def _backoff(self, tried):
        """Before the first repetition nothing is waited for."""
        return 0 if tried <= 1 else min(self.backoff_factor * 2 ** (tried - 1), self.backoff_max)
