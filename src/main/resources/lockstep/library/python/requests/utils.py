"""Small things that programs take from here."""

from urllib.parse import quote, unquote, urlparse

from requests.cookies import cookiejar_from_dict
from requests.structures import CaseInsensitiveDict


def default_user_agent(name='python-requests'):
    return f'{name}/2.32.3'


def default_headers():
    return CaseInsensitiveDict({'User-Agent': default_user_agent(), 'Accept-Encoding': 'gzip, deflate', 'Accept': '*/*',
                                'Connection': 'keep-alive'})


def dict_from_cookiejar(cj):
    return dict(cj)


def add_dict_to_cookiejar(cj, cookie_dict):
    return cookiejar_from_dict(cookie_dict, cj)


def requote_uri(uri):
    return quote(unquote(uri), safe="!#$%&'()*+,/:;=?@[]~")


def get_encoding_from_headers(headers):
    kind = headers.get('content-type', '')
    return 'utf-8' if 'charset' in kind or 'json' in kind else 'ISO-8859-1' if 'text' in kind else None
