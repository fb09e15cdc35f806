"""What Python 2 called the modules and names of today, as pickles of protocols 0 to 2 do (PEP 3108's renamings)."""

# One line for each module of today: its old names, the one to be written first; `-` after a name is only read, `=` one
# that is only written.
_MODULES = """
builtins __builtin__|copyreg copy_reg|queue Queue|socketserver SocketServer|configparser ConfigParser|reprlib repr
tkinter.filedialog tkFileDialog FileDialog-|tkinter.simpledialog tkSimpleDialog SimpleDialog-
tkinter.colorchooser tkColorChooser|tkinter.commondialog tkCommonDialog|tkinter.dialog Dialog|tkinter.dnd Tkdnd
tkinter.font tkFont|tkinter.messagebox tkMessageBox|tkinter.scrolledtext ScrolledText|tkinter.constants Tkconstants
tkinter.ttk ttk|tkinter Tkinter|_markupbase markupbase|winreg _winreg|_thread thread|_dummy_thread dummy_thread
dbm.bsd dbhash|dbm.dumb dumbdbm|dbm.ndbm dbm|dbm.gnu gdbm|dbm anydbm whichdb-|xmlrpc.client xmlrpclib
xmlrpc.server SimpleXMLRPCServer DocXMLRPCServer-|http.client httplib|html.entities htmlentitydefs
html.parser HTMLParser|http.cookies Cookie|http.cookiejar cookielib
http.server BaseHTTPServer SimpleHTTPServer- CGIHTTPServer-|test.support test.test_support|subprocess commands
urllib.parse urlparse|urllib.robotparser robotparser|urllib.request urllib2|collections.abc _abcoll|pickle cPickle-
xml.etree.ElementTree _elementtree-|collections UserDict- UserList- UserString-|io StringIO- cStringIO-
_bz2 bz2=|_dbm dbm=|_functools functools=|_gdbm gdbm=|_pickle pickle=
"""

# The same for single names: module of today, old module, names (`old>new` where they differ).
_NAMES = """
builtins __builtin__ xrange>range unichr>chr unicode>str long>int basestring>str-|functools __builtin__ reduce
_functools __builtin__ reduce=|sys __builtin__ intern|builtins itertools izip>zip imap>map ifilter>filter
itertools itertools ifilterfalse>filterfalse izip_longest>zip_longest
collections UserDict IterableUserDict>UserDict UserDict-|collections UserList UserList|collections UserString UserString
dbm whichdb whichdb|socket _socket fromfd|multiprocessing.connection _multiprocessing Connection
multiprocessing.context multiprocessing.process Process|multiprocessing.popen_fork multiprocessing.forking Popen
multiprocessing.context multiprocessing AuthenticationError BufferTooShort ProcessError TimeoutError
urllib.error urllib ContentTooShortError|urllib.error urllib2 HTTPError URLError
urllib.request urllib getproxies pathname2url url2pathname urlcleanup urlopen urlretrieve
urllib.parse urllib quote_plus quote unquote_plus unquote urlencode
socket socket _socketobject>SocketType-|_socket socket _socketobject>socket=
tkinter.filedialog FileDialog FileDialog= LoadFileDialog= SaveFileDialog=|tkinter.simpledialog SimpleDialog SimpleDialog=
xmlrpc.server DocXMLRPCServer ServerHTMLDoc= XMLRPCDocGenerator= DocXMLRPCRequestHandler= DocXMLRPCServer=
xmlrpc.server DocXMLRPCServer DocCGIXMLRPCRequestHandler=
http.server SimpleHTTPServer SimpleHTTPRequestHandler=|http.server CGIHTTPServer CGIHTTPRequestHandler=
builtins exceptions StandardError>Exception-
"""

# Since Python 3.3 these are kinds of OSError.
PYTHON3_OSERROR_EXCEPTIONS = tuple(
    f'{name}Error' for name in (
        'BrokenPipe ChildProcess ConnectionAborted Connection ConnectionRefused ConnectionReset FileExists '
        'FileNotFound Interrupted IsADirectory NotADirectory Permission ProcessLookup Timeout').split())
PYTHON3_IMPORTERROR_EXCEPTIONS = 'ModuleNotFoundError',
PYTHON2_EXCEPTIONS = tuple(
    """ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning DeprecationWarning EOFError
    EnvironmentError Exception FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
    IndentationError IndexError KeyError KeyboardInterrupt LookupError MemoryError NameError NotImplementedError OSError
    OverflowError PendingDeprecationWarning ReferenceError RuntimeError RuntimeWarning StopIteration SyntaxError
    SyntaxWarning SystemError SystemExit TabError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError
    UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError""".split())
MULTIPROCESSING_EXCEPTIONS = 'AuthenticationError', 'BufferTooShort', 'ProcessError', 'TimeoutError'

IMPORT_MAPPING, REVERSE_IMPORT_MAPPING = {}, {}
NAME_MAPPING, REVERSE_NAME_MAPPING = {}, {}


def _entries(table):
    return [entry.split() for line in table.split('\n') for entry in line.split('|') if entry]


def _pair(reading, writing, old, new, mark):
    if mark != '=':
        reading[old] = new
    if mark != '-':
        writing[new] = old


def _mark(word):
    return (word[:-1], word[-1]) if word[-1] in '-=' else (word, '')


for _new, *_olds in _entries(_MODULES):
    for _old in _olds:
        _word, _how = _mark(_old)
        _pair(IMPORT_MAPPING, REVERSE_IMPORT_MAPPING, _word, _new, _how)
for _new, _old, *_words in _entries(_NAMES):
    for _each in _words:
        _word, _how = _mark(_each)
        _was, _, _is = _word.partition('>')
        _pair(NAME_MAPPING, REVERSE_NAME_MAPPING, (_old, _was), (_new, _is or _was), _how)
for _each in PYTHON2_EXCEPTIONS:
    _pair(NAME_MAPPING, REVERSE_NAME_MAPPING, ('exceptions', _each), ('builtins', _each), '')
for _each in PYTHON3_OSERROR_EXCEPTIONS:
    REVERSE_NAME_MAPPING['builtins', _each] = 'exceptions', 'OSError'
REVERSE_NAME_MAPPING['builtins', 'ModuleNotFoundError'] = 'exceptions', 'ImportError'
