"""What urlopen raises."""

__all__ = ['URLError', 'HTTPError', 'ContentTooShortError']


class URLError(OSError):
    """No answer came."""

    def __init__(self, reason, filename=None):
        self.reason, self.args = reason, (reason,)
        if filename is not None:
            self.filename = filename

    def __str__(self):
        return f'<urlopen error {self.reason}>'


def _same_as(name):
    return property(lambda self: getattr(self, name))


class HTTPError(URLError):
    """An answer came that says no; it can be read as any."""

    def __init__(self, url, code, msg, hdrs, fp):
        self.filename, self.code, self.msg = url, code, msg
        self.hdrs, self.fp = hdrs, fp
        self.args = ()

    def __repr__(self):
        return f'<HTTPError {self.code}: {self.msg!r}>'

    def __str__(self):
        return f'HTTP Error {self.code}: {self.msg}'

    url, status = _same_as('filename'), _same_as('code')
    reason, headers = _same_as('msg'), _same_as('hdrs')

    def info(self):
        return self.hdrs

    def geturl(self):
        return self.filename

    def getcode(self):
        return self.code

    def read(self, amt=-1):
        return b'' if self.fp is None else self.fp.read(amt)

    def __enter__(self):
        return self

    def __exit__(self, *raised):
        self.close()

    def close(self):
        pass


class ContentTooShortError(URLError):
    """Less came than was said to come."""

    def __init__(self, message, content):
        super().__init__(message)
        self.content = content
