"""What the tests of an exercise can ask for. See docs/exercise-format.md."""

import threading


def every_schedule(test):
    """The test must pass under every order in which its threads can run."""
    return test


def possible(test):
    """The test must pass under at least one order in which its threads can run."""
    return test


def within(seconds):
    """The test must pass and take at most so many seconds of virtual time."""
    return lambda test: test


def without_warnings(*kinds):
    """The test must pass, and its run give no warnings: of these kinds, or, as a plain decorator, of any."""
    if len(kinds) == 1 and callable(kinds[0]):
        return kinds[0]
    return lambda test: test


def together(*functions):
    """Calls each function in a thread of its own and waits until all have finished."""
    threads = [threading.Thread(target=function, name=f"thread {number}")
               for number, function in enumerate(functions, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
