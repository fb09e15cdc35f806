"""Starting a process that begins from nothing."""

import sys
import _multiprocessing
from . import process, reduction, util
from .context import _default_context, set_spawning_popen

_NOT_YET = '''
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.

        To fix this issue, refer to the "Safe importing of main module"
        section in https://docs.python.org/3/library/multiprocessing.html
        '''


class Popen:
    method = 'spawn'

    def __init__(self, process_obj, price='process.spawn'):
        if getattr(process.current_process(), '_inheriting', False):
            raise RuntimeError(_NOT_YET)
        preparation = {'name': process_obj._name, 'authkey': bytes(process_obj.authkey), 'argv': sys.argv,
                       'method': process_obj._start_method, 'main': '__main__', 'path': sys.path}
        method = _default_context.get_start_method()  # from now on it stays as it is
        preparation['method'] = preparation['method'] or method
        preparation['log'] = util._logging()
        set_spawning_popen(self)
        try:
            payload = reduction.dumps(preparation) + reduction.dumps(process_obj)
        finally:
            set_spawning_popen(None)
        self._child = _multiprocessing.start(process_obj._name, 'multiprocessing.spawn', '_main', payload, price)
        self.pid, self.sentinel = self._child.pid, self._child.sentinel
        self.returncode = None

    def poll(self):
        if self.returncode is None:
            self.returncode = self._child.poll()
        return self.returncode

    def wait(self, timeout=None):
        if self.returncode is None:
            try:
                self.returncode = self._child.join(timeout)
            except OSError:
                # A signal's handler raised it. CPython takes it for "no such child", unless it had a time-out.
                if timeout is not None:
                    raise
        return self.returncode

    def terminate(self):
        self._child.kill(15)

    def kill(self):
        self._child.kill(9)

    def close(self):
        pass
