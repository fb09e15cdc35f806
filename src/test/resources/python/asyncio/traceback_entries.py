# the entries of tracebacks that come out of asyncio: the same functions of the library in the same order
import asyncio
import os
import traceback


def entries(error, indent=''):
    print(f'{indent}{type(error).__name__}: {error}')
    for entry in traceback.extract_tb(error.__traceback__):
        own = entry.filename == __file__
        print(indent, ' ', entry.name, '|', entry.line if own else os.path.basename(entry.filename))
    for each in getattr(error, 'exceptions', ()):
        entries(each, indent + '    ')
    for name in ('__cause__', '__context__'):
        below = getattr(error, name)
        if below is not None and not (name == '__context__' and (below is error.__cause__ or error.__suppress_context__)):
            print(indent, name)
            entries(below, indent + '  ')


async def a():
    raise ValueError('a')
async def main():
    t = asyncio.create_task(a())
    await asyncio.wait([t])
    try:
        t.result()
    except ValueError as error:
            entries(error)
    for c in asyncio.as_completed([a()]):
        try:
            await c
        except ValueError as error:
            entries(error)
    q = asyncio.Queue(1)
    try:
        async with asyncio.timeout(0.1):
            await q.get()
    except TimeoutError as error:
        entries(error)
    lock = asyncio.Lock()
    await lock.acquire()
    try:
        await asyncio.wait_for(lock.acquire(), 0.1)
    except TimeoutError as error:
        entries(error)
    try:
        lock.release(); lock.release()
    except RuntimeError as error:
        entries(error)
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as error:
        entries(error)
    ev = asyncio.Event()
    t = asyncio.create_task(ev.wait())
    await asyncio.sleep(0)
    t.cancel('why')
    try:
        await t
    except asyncio.CancelledError as error:
        entries(error)
    cond = asyncio.Condition()
    try:
        await cond.wait()
    except RuntimeError as error:
        entries(error)
    sem = asyncio.BoundedSemaphore(1)
    try:
        sem.release()
    except ValueError as error:
        entries(error)
    b = asyncio.Barrier(2)
    t = asyncio.create_task(b.wait())
    await asyncio.sleep(0)
    await b.abort()
    try:
        await t
    except asyncio.BrokenBarrierError as error:
        entries(error)
    f = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(f.set_exception, KeyError('k'))
    try:
        await f
    except KeyError as error:
        entries(error)
    try:
        await asyncio.shield(a())
    except ValueError as error:
        entries(error)
    raise SystemExit('bye')


try:
    asyncio.run(main())
except SystemExit as error:
    entries(error)


async def fail(n):
    await asyncio.sleep(0.01 * n)
    raise ValueError(n)


async def gathered():
    await asyncio.gather(fail(1), fail(2))


async def nested():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(1))
        await asyncio.sleep(1)


async def grouped():
    async with asyncio.timeout(1):
        async with asyncio.TaskGroup() as group:
            group.create_task(nested())
            group.create_task(fail(2))
            await asyncio.sleep(1)


async def group_and_body():
    async with asyncio.TaskGroup() as group:
        group.create_task(nested())
        raise RuntimeError('body')


async def interrupted():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(1))
        raise KeyboardInterrupt


async def late():
    async with asyncio.timeout(0.01):
        await asyncio.sleep(5)


async def in_thread():
    await asyncio.to_thread(int, 'no number')


async def exits():
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    task = asyncio.create_task(leave())
    await asyncio.sleep(0)
    await asyncio.sleep(0)


async def leave():
    raise SystemExit(3)


async def cancelled_at_zero():
    asyncio.current_task().cancel('by itself')
    await asyncio.sleep(0)


for program in gathered, grouped, group_and_body, interrupted, late, in_thread, exits, cancelled_at_zero:
    print('---', program.__name__)
    try:
        with asyncio.Runner() as runner:
            runner.run(program())
    except BaseException as error:
        entries(error)
# expect: ValueError: a
# expect:    main | t.result()
# expect:    a | raise ValueError('a')
# expect: ValueError: a
# expect:    main | await c
# expect:    _wait_for_one | tasks.py
# expect:    a | raise ValueError('a')
# expect: TimeoutError: 
# expect:    main | async with asyncio.timeout(0.1):
# expect:    __aexit__ | timeouts.py
# expect:  __cause__
# expect:   CancelledError: 
# expect:      main | await q.get()
# expect:      get | queues.py
# expect: TimeoutError: 
# expect:    main | await asyncio.wait_for(lock.acquire(), 0.1)
# expect:    wait_for | tasks.py
# expect:    __aexit__ | timeouts.py
# expect:  __cause__
# expect:   CancelledError: 
# expect:      wait_for | tasks.py
# expect:      acquire | locks.py
# expect: RuntimeError: Lock is not acquired.
# expect:    main | lock.release(); lock.release()
# expect:    release | locks.py
# expect: QueueEmpty: 
# expect:    main | q.get_nowait()
# expect:    get_nowait | queues.py
# expect: CancelledError: why
# expect:    main | await t
# expect:    wait | locks.py
# expect: RuntimeError: cannot wait on un-acquired lock
# expect:    main | await cond.wait()
# expect:    wait | locks.py
# expect: ValueError: BoundedSemaphore released too many times
# expect:    main | sem.release()
# expect:    release | locks.py
# expect: BrokenBarrierError: Abort or reset of barrier
# expect:    main | await t
# expect:    wait | locks.py
# expect:    _wait | locks.py
# expect: KeyError: 'k'
# expect:    main | await f
# expect: ValueError: a
# expect:    main | await asyncio.shield(a())
# expect:    a | raise ValueError('a')
# expect: SystemExit: bye
# expect:    <module> | asyncio.run(main())
# expect:    run | runners.py
# expect:    run | runners.py
# expect:    run_until_complete | base_events.py
# expect:    run_forever | base_events.py
# expect:    _run_once | base_events.py
# expect:    _run | events.py
# expect:    main | raise SystemExit('bye')
# expect: --- gathered
# expect: ValueError: 1
# expect:    <module> | runner.run(program())
# expect:    run | runners.py
# expect:    run_until_complete | base_events.py
# expect:    gathered | await asyncio.gather(fail(1), fail(2))
# expect:    fail | raise ValueError(n)
# expect: --- grouped
# expect: ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
# expect:    <module> | runner.run(program())
# expect:    run | runners.py
# expect:    run_until_complete | base_events.py
# expect:    grouped | async with asyncio.TaskGroup() as group:
# expect:    __aexit__ | taskgroups.py
# expect:     ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
# expect:        nested | async with asyncio.TaskGroup() as group:
# expect:        __aexit__ | taskgroups.py
# expect:         ValueError: 1
# expect:            fail | raise ValueError(n)
# expect: --- group_and_body
# expect: ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
# expect:    <module> | runner.run(program())
# expect:    run | runners.py
# expect:    run_until_complete | base_events.py
# expect:    group_and_body | async with asyncio.TaskGroup() as group:
# expect:    __aexit__ | taskgroups.py
# expect:     RuntimeError: body
# expect:        group_and_body | raise RuntimeError('body')
# expect: --- interrupted
# expect: KeyboardInterrupt: 
# expect:    <module> | runner.run(program())
# expect:    run | runners.py
# expect:    run_until_complete | base_events.py
# expect:    run_forever | base_events.py
# expect:    _run_once | base_events.py
# expect:    _run | events.py
# expect:    interrupted | async with asyncio.TaskGroup() as group:
# expect:    __aexit__ | taskgroups.py
# expect:    interrupted | raise KeyboardInterrupt
# expect: --- late
# expect: TimeoutError: 
# expect:    <module> | runner.run(program())
# expect:    run | runners.py
# expect:    run_until_complete | base_events.py
# expect:    late | async with asyncio.timeout(0.01):
# expect:    __aexit__ | timeouts.py
# expect:  __cause__
# expect:   CancelledError: 
# expect:      late | await asyncio.sleep(5)
# expect:      sleep | tasks.py
# expect: --- in_thread
# expect: ValueError: invalid literal for int() with base 10: 'no number'
# expect:    <module> | runner.run(program())
# expect:    run | runners.py
# expect:    run_until_complete | base_events.py
# expect:    in_thread | await asyncio.to_thread(int, 'no number')
# expect:    to_thread | threads.py
# expect:    run | thread.py
# expect: --- exits
# expect: SystemExit: 3
# expect:    <module> | runner.run(program())
# expect:    run | runners.py
# expect:    run_until_complete | base_events.py
# expect:    run_forever | base_events.py
# expect:    _run_once | base_events.py
# expect:    _run | events.py
# expect:    leave | raise SystemExit(3)
# expect: --- cancelled_at_zero
# expect: CancelledError: by itself
# expect:    <module> | runner.run(program())
# expect:    run | runners.py
# expect:    run_until_complete | base_events.py
# expect:    cancelled_at_zero | await asyncio.sleep(0)
# expect:    sleep | tasks.py
# expect:    __sleep0 | tasks.py
