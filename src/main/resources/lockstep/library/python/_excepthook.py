import sys
import _thread
from _structseq import make as _make

ExceptHookArgs = _make('_thread', '_ExceptHookArgs', ('exc_type', 'exc_value', 'exc_traceback', 'thread'))


_import_traceback = {'traceback', 'logging', 'asyncio', 'concurrent.futures', 'unittest'}
_printed = False


def excepthook(args, /):
    if type(args) is not ExceptHookArgs:
        raise TypeError('_thread.excepthook argument type must be ExceptHookArgs')
    if args.exc_type is SystemExit:
        return
    stderr = sys.stderr
    if stderr is None:
        if args.thread is None:
            return
        stderr = sys.__stderr__
        if stderr is None:
            return
    name = args.thread.name if args.thread is not None else _thread.get_ident()
    value = args.exc_value
    if value is None:
        value = args.exc_type()
    global _printed
    if not _printed and _import_traceback.isdisjoint(sys.modules):
        _thread._spend('traceback.import')
    _printed = True
    _thread._spend('traceback')
    stderr.write(f'Exception in thread {name}:\n' + _thread._format_exception(value))
    stderr.flush()


excepthook.__qualname__ = '_thread._excepthook'
