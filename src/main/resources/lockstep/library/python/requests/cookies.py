"""Cookies by name; sites of the pretend internet set few, and every one goes to every site."""


class RequestsCookieJar(dict):
    def set(self, name, value, **kwargs):
        if value is None:
            self.pop(name, None)
        else:
            self[name] = value

    def set_cookie(self, cookie, *args, **kwargs):
        self[cookie.name] = cookie.value

    def get_dict(self, domain=None, path=None):
        return dict(self)

    def copy(self):
        return RequestsCookieJar(self)

    def __repr__(self):
        return '<RequestsCookieJar[{}]>'.format(', '.join([f'<Cookie {name}={value} for />' for name, value in self.items()]))


def cookiejar_from_dict(cookie_dict, cookiejar=None, overwrite=True):
    jar = RequestsCookieJar() if cookiejar is None else cookiejar
    for name, value in (cookie_dict or {}).items():
        if overwrite or name not in jar:
            jar[name] = value
    return jar
