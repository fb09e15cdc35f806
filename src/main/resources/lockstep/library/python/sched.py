"""Calls at their times."""

import time
from bisect import insort
from collections import namedtuple
from threading import RLock

__all__ = ['scheduler']

Event = namedtuple('Event', 'time, priority, sequence, action, argument, kwargs')


def _turn(event):
    """What decides who is first; the functions that are called cannot be compared."""
    return event[:3]


class scheduler:
    """Runs in the thread that calls run(); others may enter and cancel events meanwhile."""

    def __init__(self, timefunc=time.monotonic, delayfunc=time.sleep):
        self.timefunc, self.delayfunc = timefunc, delayfunc
        self._events = []  # the next one first
        self._entered = 0
        self._lock = RLock()

    def enter(self, delay, priority, action, argument=(), kwargs=None):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def enterabs(self, time, priority, action, argument=(), kwargs=None):
        with self._lock:
            event = Event(time, priority, self._entered, action, argument, {} if kwargs is None else kwargs)
            self._entered += 1
            insort(self._events, event, key=_turn)
            return event

    def cancel(self, event):
        with self._lock:
            self._events.remove(event)

    def empty(self):
        return not self.queue

    @property
    def queue(self):
        with self._lock:
            return self._events[:]

    def _take(self):
        """The event whose time has come, if there is one, and how long it is until then."""
        with self._lock:
            if not self._events:
                return None, None
            left = self._events[0].time - self.timefunc()
            return (None, left) if left > 0 else (self._events.pop(0), 0)

    def run(self, blocking=True):
        while True:
            event, left = self._take()
            if event is not None:
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)  # others have their turn
            elif left is None or not blocking:
                return left
            else:
                self.delayfunc(left)
