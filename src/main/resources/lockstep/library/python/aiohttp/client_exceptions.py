import asyncio


class ClientError(Exception):
    pass


class ClientResponseError(ClientError):
    def __init__(self, request_info, history, *, status=None, message='', headers=None):
        self.request_info = request_info
        self.status = status if status is not None else 0
        self.message = message
        self.headers = headers
        self.history = history
        self.args = (request_info, history)

    def __str__(self):
        return f'{self.status}, message={self.message!r}, url={str(self.request_info.real_url)!r}'

    def __repr__(self):
        told = [repr(self.request_info), repr(self.history)]
        if self.status != 0:
            told.append(f'status={self.status!r}')
        if self.message != '':
            told.append(f'message={self.message!r}')
        if self.headers is not None:
            told.append(f'headers={self.headers!r}')
        return f'{type(self).__name__}({", ".join(told)})'

    @property
    def code(self):
        return self.status


class ContentTypeError(ClientResponseError):
    pass


class TooManyRedirects(ClientResponseError):
    pass


class ClientConnectionError(ClientError):
    pass


class ClientOSError(ClientConnectionError, OSError):
    pass


class ClientConnectorError(ClientOSError):
    def __init__(self, host, os_error, port=443, ssl=True):
        self.host, self.port, self.ssl = host, port, ssl
        self.os_error = os_error
        super().__init__(os_error.errno, os_error.strerror)
        self.args = (host, os_error)

    def __str__(self):
        return f'Cannot connect to host {self.host}:{self.port} ssl:default [{self.strerror}]'


class ClientConnectorDNSError(ClientConnectorError):
    pass


class ServerConnectionError(ClientConnectionError):
    pass


class ServerDisconnectedError(ServerConnectionError):
    def __init__(self, message=None):
        if message is None:
            message = 'Server disconnected'
        self.args = (message,)
        self.message = message


class ServerTimeoutError(ServerConnectionError, asyncio.TimeoutError):
    pass


class ConnectionTimeoutError(ServerTimeoutError):
    pass


class SocketTimeoutError(ServerTimeoutError):
    pass


class ClientPayloadError(ClientError):
    pass


class InvalidURL(ClientError, ValueError):
    def __init__(self, url, description=None):
        self.url = url
        self.description = description
        super().__init__(*([url] if description is None else [url, description]))

    def __str__(self):
        return str(self.url) if self.description is None else f'{self.url} - {self.description}'


class InvalidUrlClientError(InvalidURL):
    pass


class NonHttpUrlClientError(ClientError):
    pass


class ClientConnectionResetError(ClientConnectionError, ConnectionResetError):
    pass


class ClientSSLError(ClientConnectorError):
    pass


class ClientConnectorSSLError(ClientSSLError):
    pass


class ClientConnectorCertificateError(ClientSSLError, ValueError):
    pass


class ClientProxyConnectionError(ClientConnectorError):
    pass


class ClientHttpProxyError(ClientResponseError):
    pass


class WSServerHandshakeError(ClientResponseError):
    pass


def _failure(kind, host, port):
    if kind == 'unknown':
        return ClientConnectorDNSError(host, OSError(-2, 'Name or service not known'), port)
    if kind == 'refused':
        return ClientConnectorError(host, ConnectionRefusedError(111, f"Connect call failed ('127.0.0.1', {port})"), port)
    return ServerDisconnectedError()
