"""Requests that share headers, cookies, parameters and connections."""

import _pretend
from requests.adapters import HTTPAdapter
from requests.cookies import RequestsCookieJar, cookiejar_from_dict
from requests.exceptions import InvalidSchema, TooManyRedirects
from requests.models import DEFAULT_REDIRECT_LIMIT, PreparedRequest, Request, Response
from requests.structures import CaseInsensitiveDict


class Session:
    def __init__(self):
        self.headers = CaseInsensitiveDict({'User-Agent': 'python-requests/2.32.3', 'Accept-Encoding': 'gzip, deflate',
                                            'Accept': '*/*', 'Connection': 'keep-alive'})
        self.cookies, self.params, self.proxies = RequestsCookieJar(), {}, {}
        self.auth = self.cert = None
        self.verify, self.stream, self.trust_env = True, False, True
        self.max_redirects = DEFAULT_REDIRECT_LIMIT
        self.hooks = {'response': []}
        self.adapters = {}
        for prefix in ('https://', 'http://'):
            self.mount(prefix, HTTPAdapter())

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def close(self):
        for adapter in self.adapters.values():
            adapter.close()

    def mount(self, prefix, adapter):
        # the longest prefix that fits counts
        self.adapters[prefix] = adapter
        self.adapters = dict(sorted(self.adapters.items(), key=lambda entry: -len(entry[0])))

    def get_adapter(self, url):
        for prefix, adapter in self.adapters.items():
            if url.lower().startswith(prefix.lower()):
                return adapter
        raise InvalidSchema(f'No connection adapters were found for {url!r}')

    def prepare_request(self, request):
        params = request.params
        if self.params and not isinstance(params, (str, bytes)):
            params = {**self.params, **dict(params or {})}
        headers = CaseInsensitiveDict(self.headers)
        headers.update(request.headers or {})
        made = PreparedRequest()
        made.prepare(request.method, request.url, headers, request.files, request.data, params, request.auth or self.auth,
                     {**self.cookies, **(request.cookies or {})}, request.hooks or self.hooks, request.json)
        return made

    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None,
                timeout=None, allow_redirects=True, proxies=None, hooks=None, stream=None, verify=None, cert=None,
                json=None):
        prepared = self.prepare_request(Request(
            method.upper(), url, headers, files, data, params, auth, cookies, hooks, json))
        return self.send(prepared, timeout=timeout, allow_redirects=allow_redirects, stream=stream)

    def send(self, request, *, timeout=None, allow_redirects=True, stream=None, proxies=None, verify=None, cert=None):
        stream = self.stream if stream is None else stream
        history = []
        while True:
            response = self.get_adapter(request.url).send(request, stream=stream, timeout=timeout)
            self.cookies.update(response.cookies)
            told = request.hooks.get('response', ()) if request.hooks else ()
            for hook in told if isinstance(told, (list, tuple)) else (told,):
                response = hook(response) or response
            if not response.is_redirect or not allow_redirects:
                break
            history.append(response)
            if len(history) > self.max_redirects:
                raise TooManyRedirects(f'Exceeded {self.max_redirects} redirects.', response=response)
            request = self._next(request, response)
        for n, each in enumerate(history):
            each.history = history[:n]
        response.history = history
        return response

    def _next(self, request, response):
        """Where a redirection leads: what was posted is not posted again, unless the status says so."""
        follower = request.copy()
        follower.url = response.headers['location']
        if (response.status_code in (302, 303) or response.status_code == 301 and request.method == 'POST') \
                and request.method != 'HEAD':
            follower.method, follower.body, follower._data, follower._json = 'GET', None, None, None
            for name in ('Content-Length', 'Content-Type'):
                follower.headers.pop(name, None)
        follower._cookies = RequestsCookieJar({**request._cookies, **response.cookies})
        return follower

    def get(self, url, **kwargs):
        return self.request('GET', url, **kwargs)

    def options(self, url, **kwargs):
        return self.request('OPTIONS', url, **kwargs)

    def head(self, url, **kwargs):
        return self.request('HEAD', url, **{'allow_redirects': False, **kwargs})

    def post(self, url, data=None, json=None, **kwargs):
        return self.request('POST', url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        return self.request('PUT', url, data=data, **kwargs)

    def patch(self, url, data=None, **kwargs):
        return self.request('PATCH', url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request('DELETE', url, **kwargs)


def session():
    return Session()
