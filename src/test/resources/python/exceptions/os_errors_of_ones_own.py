# Subclasses of OSError that say themselves what their arguments are.
class Wrapped(OSError):
    def __init__(self, host, error):
        super().__init__(error.errno, error.strerror)
        self.args = (host, error)


class Silent(OSError):
    def __init__(self, host):
        self.host = host


class Named(OSError):
    def __init__(self, *args, response=None):
        super().__init__(*args)
        self.response = response


class Made(OSError):
    def __new__(cls, code, text):
        return super().__new__(cls, code, text + '!')

    def __init__(self, code, text):
        pass


class Plain(OSError):
    pass


e = Wrapped('x', OSError(1, 'hi'))
print(e.errno, e.strerror, e.args, e, repr(e), e.filename)
e = Silent('h')
print(e.args, e.errno, e, repr(e))
e = Named('words')
print(e.args, e.errno, e)
e = Named(2, 'gone', 'file', response=3)
print(e.args, e.errno, e.strerror, e.filename, e, e.response)
e = Made(5, 'made')
print(e.args, e.errno, e)
e = Plain(2, 'gone', 'file')
print(e.args, e.errno, e, type(e).__name__)
print(type(OSError(2, 'x')).__name__, type(Plain(2, 'x')).__name__, OSError(1).errno)
# expect: 1 hi ('x', PermissionError(1, 'hi')) [Errno 1] hi Wrapped('x', PermissionError(1, 'hi')) None
# expect: () None  Silent()
# expect: ('words',) None words
# expect: (2, 'gone') 2 gone file [Errno 2] gone: 'file' 3
# expect: (5, 'made!') 5 [Errno 5] made!
# expect: (2, 'gone') 2 [Errno 2] gone: 'file' Plain
# expect: FileNotFoundError Plain None
