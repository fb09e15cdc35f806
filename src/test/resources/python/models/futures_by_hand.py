import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    print(f)
    f.add_done_callback(lambda f: print('done', f.result()))
    loop.call_later(0.01, f.set_result, 3)
    print(await f, f)
    for call in (lambda: f.set_result(1), lambda: f.set_exception(ValueError()), lambda: loop.create_future().result(), lambda: loop.create_future().exception()):
        try: call()
        except asyncio.InvalidStateError as e: print(e)
    g = loop.create_future()
    g.set_exception(KeyError('k'))
    try: await g
    except KeyError as e: print(repr(e))
    h = loop.create_future()
    h.cancel('msg')
    try: await h
    except asyncio.CancelledError as e: print(e.args, h)
    try: g.set_exception(StopIteration())
    except Exception as e: print(type(e).__name__, e)
    k = loop.create_future()
    k.set_exception(StopIteration('s'))
    print(repr(k.exception()))
    k = loop.create_future()
    k.add_done_callback(print)
    print(k.remove_done_callback(print), k.remove_done_callback(print))
asyncio.run(main())
# expect: <Future pending>
# expect: done 3
# expect: 3 <Future finished result=3>
# expect: invalid state
# expect: invalid state
# expect: Result is not set.
# expect: Exception is not set.
# expect: KeyError('k')
# expect: ('msg',) <Future cancelled>
# expect: InvalidStateError invalid state
# expect: RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future')
# expect: 1 0
