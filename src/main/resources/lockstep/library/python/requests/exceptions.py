"""What may go wrong with a request."""

from json import JSONDecodeError as _JSONDecodeError


class RequestException(OSError):
    def __init__(self, *args, **kwargs):
        self.response = kwargs.pop('response', None)
        self.request = kwargs.pop('request', None)
        if self.request is None and self.response is not None:
            self.request = getattr(self.response, 'request', None)
        super().__init__(*args, **kwargs)


def _kinds(*names, of=(RequestException,)):
    for name in names:
        globals()[name] = type(name, of, {'__module__': __name__, '__qualname__': name})


_kinds('InvalidJSONError', 'HTTPError', 'ConnectionError', 'Timeout', 'URLRequired', 'TooManyRedirects',
       'ChunkedEncodingError', 'RetryError', 'UnrewindableBodyError')
_kinds('ProxyError', 'SSLError', of=(ConnectionError,))
_kinds('ConnectTimeout', of=(ConnectionError, Timeout))
_kinds('ReadTimeout', of=(Timeout,))
_kinds('MissingSchema', 'InvalidSchema', 'InvalidURL', 'InvalidHeader', of=(RequestException, ValueError))
_kinds('InvalidProxyURL', of=(InvalidURL,))
_kinds('StreamConsumedError', of=(RequestException, TypeError))
_kinds('ContentDecodingError', of=(RequestException,))
_kinds('RequestsWarning', of=(Warning,))
_kinds('FileModeWarning', of=(RequestsWarning, DeprecationWarning))
_kinds('RequestsDependencyWarning', of=(RequestsWarning,))


class JSONDecodeError(InvalidJSONError, _JSONDecodeError):
    def __init__(self, *args, **kwargs):
        _JSONDecodeError.__init__(self, *args)
        InvalidJSONError.__init__(self, *self.args, **kwargs)

    def __reduce__(self):
        return _JSONDecodeError.__reduce__(self)
