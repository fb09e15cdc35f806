"""Attempts that start one after another, of which the first to succeed ends the others."""

__all__ = ('staggered_race',)

from asyncio import events, locks, tasks
from asyncio.exceptions import CancelledError


async def staggered_race(coro_fns, delay, *, loop=None):
    """(what the winner gave, its place, what each of those that were started raised). The next one starts after so many
    seconds, or once the one before has failed; with a delay of None only then."""
    loop = loop or events.get_running_loop()
    functions = [*coro_fns]
    failures, running = [], set()
    winner = None
    news = loop.create_future()

    def tell(*_):
        if not news.done():
            news.set_result(None)

    async def attempt(place, failed):
        nonlocal winner
        try:
            result = await functions[place]()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            failures[place] = error
            failed.set()
        else:
            if winner is None:
                winner = result, place
                me = tasks.current_task()
                for other in running:
                    if other is not me:
                        other.cancel()

    try:
        failed = None
        for place in range(len(functions)):
            if failed is not None:
                # the one before has this long, unless it fails sooner
                waiting = tasks.ensure_future(failed.wait(), loop=loop)
                waiting.add_done_callback(tell)
                timer = None if delay is None else loop.call_later(delay, tell)
                await news
                if timer is not None:
                    timer.cancel()
                waiting.cancel()
                if winner is not None:
                    break
                news = loop.create_future()
            failed = locks.Event()
            failures.append(None)
            task = loop.create_task(attempt(place, failed))
            running.add(task)
            task.add_done_callback(running.discard)
            task.add_done_callback(lambda task: winner and tell())
        while running:
            await tasks.wait(running)
    except CancelledError:
        for task in running:
            task.cancel()
        while running:
            await tasks.wait(running)
        raise
    result, place = winner or (None, None)
    return result, place, failures

