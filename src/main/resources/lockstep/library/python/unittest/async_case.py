"""Test methods that are coroutines: all parts of one test run in one event loop and one context."""

import asyncio
import contextvars

from .case import TestCase, _warn_of_value
from .util import strclass

__unittest = True


class IsolatedAsyncioTestCase(TestCase):
    loop_factory = None
    _asyncioRunner = None

    def __init__(self, methodName='runTest'):
        super().__init__(methodName)
        self._asyncioTestContext = contextvars.copy_context()

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        # All cleanups in one list, as they are to run in the opposite order of their coming.
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        cls = type(cm)
        if not (hasattr(cls, '__aenter__') and hasattr(cls, '__aexit__')):
            raise TypeError(
                f"'{strclass(cls)}' object does not support the asynchronous context manager protocol")
        leave = cls.__aexit__
        entered = await cls.__aenter__(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return entered

    # ---- the parts of a test, in its loop ----

    def _in_loop(self, function, /, *args, **kwargs):
        """What a function returns, or what the coroutine function that it may be returns in the end."""
        context = self._asyncioTestContext
        if asyncio.iscoroutinefunction(function):
            return self._asyncioRunner.run(function(*args, **kwargs), context=context)
        return context.run(function, *args, **kwargs)

    def _callSetUp(self):
        self._asyncioRunner.get_loop()  # which setUp may ask for
        self._in_loop(self.setUp)
        self._in_loop(self.asyncSetUp)

    def _callTestMethod(self, method):
        if self._in_loop(method) is not None:
            _warn_of_value(method, stacklevel=8)

    def _callTearDown(self):
        self._in_loop(self.asyncTearDown)
        self._in_loop(self.tearDown)

    def _callCleanup(self, function, *args, **kwargs):
        self._in_loop(function, *args, **kwargs)

    def _loop_runner(self):
        return asyncio.Runner(debug=True, loop_factory=self.loop_factory)

    def run(self, result=None):
        with self._loop_runner() as self._asyncioRunner:
            try:
                return super().run(result)
            finally:
                # The test is still there when all have run; the loop need not be.
                self._asyncioRunner = None

    def debug(self):
        # Left open where the test fails, as its cleanups have not run then.
        self._asyncioRunner = self._loop_runner()
        super().debug()
        self._asyncioRunner.close()
        self._asyncioRunner = None
