"""The words of HTTP: methods and status codes."""

from enum import IntEnum, StrEnum

__all__ = ['HTTPStatus', 'HTTPMethod']

HTTPMethod = StrEnum('HTTPMethod', {name: name for name in (
    'CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'TRACE')}, module=__name__)

_STATUSES = '''
100 Continue|101 Switching Protocols|102 Processing|103 Early Hints|200 OK|201 Created|202 Accepted
203 Non-Authoritative Information|204 No Content|205 Reset Content|206 Partial Content|207 Multi-Status
208 Already Reported|226 IM Used|300 Multiple Choices|301 Moved Permanently|302 Found|303 See Other|304 Not Modified
305 Use Proxy|307 Temporary Redirect|308 Permanent Redirect|400 Bad Request|401 Unauthorized|402 Payment Required
403 Forbidden|404 Not Found|405 Method Not Allowed|406 Not Acceptable|407 Proxy Authentication Required
408 Request Timeout|409 Conflict|410 Gone|411 Length Required|412 Precondition Failed|413 Content Too Large
414 URI Too Long|415 Unsupported Media Type|416 Range Not Satisfiable|417 Expectation Failed|418 I'm a Teapot
421 Misdirected Request|422 Unprocessable Content|423 Locked|424 Failed Dependency|425 Too Early|426 Upgrade Required
428 Precondition Required|429 Too Many Requests|431 Request Header Fields Too Large|451 Unavailable For Legal Reasons
500 Internal Server Error|501 Not Implemented|502 Bad Gateway|503 Service Unavailable|504 Gateway Timeout
505 HTTP Version Not Supported|506 Variant Also Negotiates|507 Insufficient Storage|508 Loop Detected|510 Not Extended
511 Network Authentication Required'''


class HTTPStatus(IntEnum):
    _ignore_ = 'row number phrase'

    def __new__(cls, value, phrase, description=''):
        made = int.__new__(cls, value)
        made._value_ = value
        made.phrase, made.description = phrase, description
        return made

    for row in _STATUSES.replace('\n', '|').split('|')[1:]:
        number, phrase = row.split(' ', 1)
        vars()[phrase.upper().replace("'", '').replace(' ', '_').replace('-', '_')] = int(number), phrase


def _within(hundreds):
    return property(lambda self: self // 100 == hundreds)


for _name, _hundreds in (('informational', 1), ('success', 2), ('redirection', 3), ('client_error', 4), ('server_error', 5)):
    setattr(HTTPStatus, 'is_' + _name, _within(_hundreds))
for _old, _new in ((413, 'REQUEST_ENTITY_TOO_LARGE'), (414, 'REQUEST_URI_TOO_LONG'), (416, 'REQUESTED_RANGE_NOT_SATISFIABLE'),
                   (422, 'UNPROCESSABLE_ENTITY')):
    HTTPStatus._member_map_[_new] = HTTPStatus(_old)
    type.__setattr__(HTTPStatus, _new, HTTPStatus(_old))
