"""What a new process does first."""

import pickle
import sys
import _multiprocessing
from _io import BytesIO
from . import process

__all__ = ['freeze_support', 'get_executable', 'set_executable']


def freeze_support():
    pass


def get_executable():
    return sys.executable


def set_executable(executable):
    pass


def prepare(data):
    process.current_process().name = data['name']
    process.current_process().authkey = data['authkey']
    sys.argv = data['argv']
    level, to_stderr = data['log']
    if level is not None:
        from . import util
        util.get_logger().setLevel(level)
        if to_stderr:
            util.log_to_stderr()
    from . import context
    context._default_context.set_start_method(data['method'], force=True)
    code = _multiprocessing.main_code()
    if code is not None:
        module = _multiprocessing.module('__mp_main__')
        module.__file__ = sys.argv[0] if sys.argv else None
        sys.modules['__main__'] = sys.modules['__mp_main__'] = module
        _multiprocessing.run(code, module)


def _load(payload):
    stream = BytesIO(payload)
    process.current_process()._inheriting = True
    try:
        prepare(pickle.load(stream))
        return pickle.load(stream)
    finally:
        del process.current_process()._inheriting


def _main(payload):
    try:
        return _load(payload)._bootstrap()
    except SystemExit as error:
        return process._exit_status(error.code)
    except BaseException as error:
        import _thread
        sys.stderr.write(_thread._format_exception(error))
        _thread._note_uncaught(error)
        return 1
