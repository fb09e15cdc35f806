"""The loop and the policy of this machine, which is neither Unix nor Windows but behaves like the former."""

__all__ = ('SelectorEventLoop', 'DefaultEventLoopPolicy', 'EventLoop')

from asyncio.events import BaseDefaultEventLoopPolicy
from asyncio.selector_events import BaseSelectorEventLoop


class _UnixSelectorEventLoop(BaseSelectorEventLoop):
    def remove_signal_handler(self, sig):
        return False

    def add_signal_handler(self, sig, callback, *args):
        raise NotImplementedError('Lockstep delivers no signals but Ctrl-C, which is a KeyboardInterrupt')


EventLoop = SelectorEventLoop = _UnixSelectorEventLoop


class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    _loop_factory = EventLoop


DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
