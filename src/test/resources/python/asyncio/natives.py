# Futures and tasks are C in CPython: what can be set, what they look like, what they say when they were never made.
import asyncio
import contextvars
from asyncio import Future, Task


def tried(text, names):
    try:
        try:
            print(text, '->', eval(text, names))
        except SyntaxError:
            exec(text, names)
            print(text)
    except Exception as e:
        print(text, '!', type(e).__name__, e)


async def nothing():
    pass


async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()

    async def waits():
        return await f

    t = asyncio.create_task(waits(), name='t')
    handle = loop._ready[-1]
    print(type(handle._callback).__name__, handle._callback.__self__ is t)
    await asyncio.sleep(0)
    wakes, _ = f._callbacks[0]
    print(wakes.__name__, wakes.__qualname__, wakes.__self__ is t, t._fut_waiter is f)
    print(type(f.__await__()), f.get_loop() is loop)
    names = {**globals(), **locals()}
    for text in ('Future.x = 1', 'f._state = 1', 'f._result = 3', 'f._asyncio_future_blocking = 3', 'f._log_traceback = True',
                 'f._asyncio_future_blocking = False', 'f._cancel_message = 3', 'f._cancel_message', 't._must_cancel = 1',
                 't._coro = 1', 't._log_destroy_pending = 0', 't._log_destroy_pending', 'f.xx = 1', 'f.xx', 'f.__dict__',
                 'del f._cancel_message', 'del f._asyncio_future_blocking', 'del t._log_destroy_pending',
                 'handle.extra = 1', 'loop.call_later(9, print).extra', 'hasattr(t, "_step")', 'hasattr(t, "_wakeup")',
                 'Future.__new__(Future).done()', 'Future.__new__(Future).cancelled()', 'Future.__new__(Future)._loop',
                 'Future.__new__(Future).set_result(1)', 'Future.__new__(Future).cancel()', 'repr(Future.__new__(Future))',
                 'Future.__new__(Future)._state', 'Future.__new__(Future).result()', 'Future.__new__(Future).exception()',
                 'Task.__new__(Task).cancel()', 'Task.__new__(Task).get_name()',
                 'Task.__new__(Task).get_coro()', 'Future(1)', 'Future(loop=3)', 'Task()', 'Task(3)', 't.set_result(1)',
                 't.uncancel()', 'Future[int]', 'Task[int]', 'Task.__mro__', 't.done.__self__ is t', 'f.set_exception(3)',
                 'f.set_exception(StopIteration)', 'f.result()', 'asyncio.get_running_loop.__name__'):
        tried(text, names)
    f.exception()
    try:
        await t
    except RuntimeError as e:
        print(repr(e), repr(e.__cause__))

    # more than one to be called, and one taken away
    f = loop.create_future()
    said = []
    for n in range(4):
        f.add_done_callback(lambda f, n=n: said.append((n, f.result())))
    f.add_done_callback(said.append)
    f.add_done_callback(said.append)
    print(f.remove_done_callback(said.append), len(f._callbacks))
    f.set_result('r')
    print(f._callbacks, said)
    await asyncio.sleep(0)
    print(said)
    it = iter(f)
    try:
        next(it)
    except StopIteration as e:
        print('StopIteration', e.value)
    print(list(it), [*f.__await__()])

    # a chain of tasks is cancelled at its end
    f = loop.create_future()

    async def link(inner):
        try:
            return await inner
        except asyncio.CancelledError as e:
            print('cancelled', e.args)
            raise

    chain = f
    for _ in range(3):
        chain = asyncio.create_task(link(chain))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(chain.cancel('enough'), f.cancelled(), chain.cancelling())
    print(await asyncio.gather(chain, return_exceptions=True))


asyncio.run(main())


# made by loops that are not asyncio's own through and through
class Counting(asyncio.SelectorEventLoop):
    soon = 0

    def call_soon(self, callback, *args, context=None):
        self.soon += 1
        return super().call_soon(callback, *args, context=context)


async def sleeps():
    await asyncio.sleep(0.001)
    return await asyncio.gather(asyncio.sleep(0, 'a'), asyncio.sleep(0.001, 'b'))

with asyncio.Runner(loop_factory=Counting) as runner:
    print(runner.run(sleeps()), runner.get_loop().soon)


class Mine(asyncio.Task):
    steps = 0

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.made = True

    def cancel(self, msg=None):
        print('asked to', msg)
        return super().cancel(msg)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **kwargs: Mine(coro, loop=loop, **kwargs))
    inner = asyncio.create_task(asyncio.sleep(9))

    async def outer():
        await inner
    task = asyncio.create_task(outer())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel('both')
    print(await asyncio.gather(task, inner, return_exceptions=True), task.made, type(task).__name__)

asyncio.run(main())


# told of before the next handle runs, in the variables of what failed
async def main():
    name = contextvars.ContextVar('name', default='foo')

    async def fails():
        name.set('bar')
        1 / 0

    asyncio.get_running_loop().set_exception_handler(lambda loop, told: print(told['message'], name.get()))
    asyncio.create_task(fails())
    await asyncio.sleep(0)
    print('goes on')

asyncio.run(main())
# expect: TaskStepMethWrapper True
# expect: task_wakeup Task.task_wakeup True True
# expect: <class '_asyncio.FutureIter'> True
# expect: Future.x = 1 ! TypeError cannot set 'x' attribute of immutable type '_asyncio.Future'
# expect: f._state = 1 ! AttributeError attribute '_state' of '_asyncio.Future' objects is not writable
# expect: f._result = 3 ! AttributeError attribute '_result' of '_asyncio.Future' objects is not writable
# expect: f._asyncio_future_blocking = 3
# expect: f._log_traceback = True ! ValueError _log_traceback can only be set to False
# expect: f._asyncio_future_blocking = False
# expect: f._cancel_message = 3
# expect: f._cancel_message -> 3
# expect: t._must_cancel = 1 ! AttributeError attribute '_must_cancel' of '_asyncio.Task' objects is not writable
# expect: t._coro = 1 ! AttributeError attribute '_coro' of '_asyncio.Task' objects is not writable
# expect: t._log_destroy_pending = 0
# expect: t._log_destroy_pending -> False
# expect: f.xx = 1
# expect: f.xx -> 1
# expect: f.__dict__ ! AttributeError '_asyncio.Future' object has no attribute '__dict__'
# expect: del f._cancel_message ! AttributeError cannot delete attribute
# expect: del f._asyncio_future_blocking ! AttributeError cannot delete attribute
# expect: del t._log_destroy_pending ! AttributeError cannot delete attribute
# expect: handle.extra = 1 ! AttributeError 'Handle' object has no attribute 'extra' and no __dict__ for setting new attributes
# expect: loop.call_later(9, print).extra ! AttributeError 'TimerHandle' object has no attribute 'extra'
# expect: hasattr(t, "_step") -> False
# expect: hasattr(t, "_wakeup") -> False
# expect: Future.__new__(Future).done() -> False
# expect: Future.__new__(Future).cancelled() -> False
# expect: Future.__new__(Future)._loop -> None
# expect: Future.__new__(Future).set_result(1) ! RuntimeError Future object is not initialized.
# expect: Future.__new__(Future).cancel() ! RuntimeError Future object is not initialized.
# expect: repr(Future.__new__(Future)) ! RuntimeError Future object is not initialized.
# expect: Future.__new__(Future)._state ! RuntimeError Future object is not initialized.
# expect: Future.__new__(Future).result() ! InvalidStateError Future object is not initialized.
# expect: Future.__new__(Future).exception() ! InvalidStateError Future object is not initialized.
# expect: Task.__new__(Task).cancel() -> True
# expect: Task.__new__(Task).get_name() -> None
# expect: Task.__new__(Task).get_coro() -> None
# expect: Future(1) ! TypeError Future() takes no positional arguments
# expect: Future(loop=3) ! AttributeError 'int' object has no attribute 'get_debug'
# expect: Task() ! TypeError Task() missing required argument 'coro' (pos 1)
# expect: Task(3) ! TypeError a coroutine was expected, got 3
# expect: t.set_result(1) ! RuntimeError Task does not support set_result operation
# expect: t.uncancel() -> 0
# expect: Future[int] -> _asyncio.Future[int]
# expect: Task[int] -> _asyncio.Task[int]
# expect: Task.__mro__ -> (<class '_asyncio.Task'>, <class '_asyncio.Future'>, <class 'object'>)
# expect: t.done.__self__ is t -> True
# expect: f.set_exception(3) ! TypeError invalid exception object
# expect: f.set_exception(StopIteration) -> None
# expect: f.result() ! RuntimeError StopIteration interacts badly with generators and cannot be raised into a Future
# expect: asyncio.get_running_loop.__name__ -> get_running_loop
# expect: RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future') StopIteration()
# expect: 2 4
# expect: None []
# expect: [(0, 'r'), (1, 'r'), (2, 'r'), (3, 'r')]
# expect: StopIteration r
# expect: [] []
# expect: True True 1
# expect: cancelled ('enough',)
# expect: cancelled ('enough',)
# expect: cancelled ('enough',)
# expect: [CancelledError('')]
# expect: ['a', 'b'] 10
# expect: asked to both
# expect: asked to both
# expect: [CancelledError(''), CancelledError('')] True Mine
# expect: Task exception was never retrieved bar
# expect: goes on
