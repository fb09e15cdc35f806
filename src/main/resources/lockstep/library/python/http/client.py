"""Connections to sites of the pretend internet, one request after the other: nothing ever leaves the machine."""

__all__ = ['HTTPConnection', 'HTTPSConnection', 'HTTPResponse', 'HTTPException', 'NotConnected', 'InvalidURL',
           'CannotSendRequest', 'ResponseNotReady', 'RemoteDisconnected', 'BadStatusLine', 'IncompleteRead', 'responses']

import urllib.error
import urllib.request

from http import HTTPStatus

HTTP_PORT, HTTPS_PORT = 80, 443
responses = {int(status): status.phrase for status in HTTPStatus}
for _status in HTTPStatus:
    globals()[_status.name] = _status


class HTTPException(Exception):
    pass


class NotConnected(HTTPException):
    pass


class InvalidURL(HTTPException):
    pass


class IncompleteRead(HTTPException):
    pass


class ImproperConnectionState(HTTPException):
    pass


class CannotSendRequest(ImproperConnectionState):
    pass


class ResponseNotReady(ImproperConnectionState):
    pass


class BadStatusLine(HTTPException):
    pass


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    pass


HTTPResponse = urllib.request._Response


class HTTPConnection:
    default_port = HTTP_PORT
    _scheme = 'http'

    def __init__(self, host, port=None, timeout=None, source_address=None, blocksize=8192):
        name, _, number = host.partition(':')
        if number and not number.isdigit():
            raise InvalidURL(f"nonnumeric port: '{number}'")
        self.host, self.port = name, port or int(number or self.default_port)
        self.timeout = timeout
        # what was asked and not yet answered; what is put together
        self._asked = self._begun = None

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        if self._asked is not None:
            raise CannotSendRequest('Request-sent')
        body = body.encode('iso-8859-1') if isinstance(body, str) else body
        place = self.host if self.port == self.default_port else f'{self.host}:{self.port}'
        address = url if '://' in url else f'{self._scheme}://{place}{url}'
        self._asked = urllib.request.Request(address, body, dict(headers), method=method)

    def putrequest(self, method, url, skip_host=False, skip_accept_encoding=False):
        self._begun = [method, url, {}]

    def putheader(self, header, *values):
        self._begun[2][header] = ', '.join(map(str, values))

    def endheaders(self, message_body=None, *, encode_chunked=False):
        method, url, headers = self._begun
        self.request(method, url, message_body, headers)

    def getresponse(self):
        asked, self._asked = self._asked, None
        if asked is None:
            raise ResponseNotReady('Idle')
        try:
            return urllib.request._once(asked, self.timeout)
        except urllib.error.URLError as error:
            raise error.reason from None

    def connect(self):
        pass

    def set_debuglevel(self, level):
        pass

    def close(self):
        self._asked = self._begun = None


class HTTPSConnection(HTTPConnection):
    default_port = HTTPS_PORT
    _scheme = 'https'

    def __init__(self, host, port=None, *, timeout=None, source_address=None, context=None, blocksize=8192):
        super().__init__(host, port, timeout, source_address, blocksize)
