"""The logger 'asyncio'. Until the program uses logging itself, warnings go to stderr as logging's last resort does it."""

import sys


class _Logger:
    def _real(self):
        import logging
        return logging.getLogger('asyncio')

    def __getattr__(self, name):
        return getattr(self._real(), name)

    def _write(self, level, message, args, exc_info):
        if 'logging' in sys.modules:
            getattr(self._real(), level)(message, *args, exc_info=exc_info)
            return
        text = (message % args if args else message) + '\n'
        if exc_info:
            if exc_info is True:
                exc_info = sys.exc_info()
            import _thread
            text += _thread._format_exception(exc_info[1] if isinstance(exc_info, tuple) else exc_info)
        sys.stderr.write(text)

    def debug(self, message, *args, **options):
        if 'logging' in sys.modules:
            self._real().debug(message, *args, **options)

    def info(self, message, *args, **options):
        if 'logging' in sys.modules:
            self._real().info(message, *args, **options)

    def warning(self, message, *args, exc_info=None):
        self._write('warning', message, args, exc_info)

    def error(self, message, *args, exc_info=None):
        self._write('error', message, args, exc_info)

    def critical(self, message, *args, exc_info=None):
        self._write('critical', message, args, exc_info)

    def exception(self, message, *args, exc_info=True):
        self._write('error', message, args, exc_info)


logger = _Logger()
