__all__ = ('SelectorEventLoop', 'DefaultEventLoopPolicy', 'EventLoop')

from asyncio import events
from asyncio.selector_events import BaseSelectorEventLoop


class _UnixSelectorEventLoop(BaseSelectorEventLoop):
    def add_signal_handler(self, sig, callback, *args):
        raise NotImplementedError('Lockstep delivers no signals but Ctrl-C, which is a KeyboardInterrupt')

    def remove_signal_handler(self, sig):
        return False


class _UnixDefaultEventLoopPolicy(events.BaseDefaultEventLoopPolicy):
    _loop_factory = _UnixSelectorEventLoop


SelectorEventLoop = _UnixSelectorEventLoop
DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
EventLoop = SelectorEventLoop
