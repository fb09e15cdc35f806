"""HTTP for people, over the pretend internet: nothing ever leaves the machine."""

from requests import exceptions
from requests.adapters import HTTPAdapter
from requests.api import delete, get, head, options, patch, post, put, request
from requests.exceptions import (ConnectionError, ConnectTimeout, FileModeWarning, HTTPError, InvalidSchema, InvalidURL,
                                 JSONDecodeError, MissingSchema, ReadTimeout, RequestException, Timeout, TooManyRedirects,
                                 URLRequired)
from requests.models import PreparedRequest, Request, Response
from requests.sessions import Session, session

__version__ = '2.32.3'


def __getattr__(name):
    # what few programs ask for
    if name == 'codes':
        from requests.status_codes import codes
        globals()['codes'] = codes
        return codes
    if name in ('auth', 'utils', 'status_codes', 'packages'):
        import importlib
        return importlib.import_module('urllib3' if name == 'packages' else 'requests.' + name)
    raise AttributeError(f"module 'requests' has no attribute '{name}'")
