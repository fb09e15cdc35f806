# async generators belong to the loop of their thread, though another one begins and ends meanwhile
import asyncio
import sys
import threading

step = [threading.Event() for _ in range(4)]


async def ticks(name):
    try:
        while True:
            yield name
    finally:
        print('closed by', name, asyncio.get_running_loop() is loops[name])


loops = {}


async def first():
    loops['first'] = asyncio.get_running_loop()
    step[0].set()
    step[1].wait()
    # the second loop runs now
    generator = ticks('first')
    print(await anext(generator))
    step[2].set()
    step[3].wait()
    # and now it does not
    other = ticks('first')
    print(await anext(other))
    print(sys.get_asyncgen_hooks().firstiter is not None)


async def second():
    loops['second'] = asyncio.get_running_loop()
    generator = ticks('second')
    print(await anext(generator))
    step[1].set()
    step[2].wait()


def run_second():
    step[0].wait()
    print(sys.get_asyncgen_hooks())
    asyncio.run(second())
    print(sys.get_asyncgen_hooks())
    step[3].set()


thread = threading.Thread(target=run_second)
thread.start()
asyncio.run(first())
thread.join()
print(sys.get_asyncgen_hooks())
# expect: asyncgen_hooks(firstiter=None, finalizer=None)
# expect: second
# expect: first
# expect: closed by second True
# expect: asyncgen_hooks(firstiter=None, finalizer=None)
# expect: first
# expect: True
# expect: closed by first True
# expect: closed by first True
# expect: asyncgen_hooks(firstiter=None, finalizer=None)
