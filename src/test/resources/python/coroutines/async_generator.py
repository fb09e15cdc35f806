async def ag():
    try:
        x = yield 1
        print("x", x)
        yield 2
    finally: print("fin")
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def main():
    g = ag()
    print(await g.asend(None), await g.asend("s"))
    await g.aclose()
    print([x async for x in ag()])
    h = ag(); print(await anext(h))
    try: await h.athrow(ValueError("t"))
    except ValueError as e: print("thrown", e)
    print(await anext(h, "default"))
    try: await anext(h)
    except StopAsyncIteration as e: print("stop", e.args)
run(main())
print(type(ag()).__name__)
# expect: x s
# expect: 1 2
# expect: fin
# expect: x None
# expect: fin
# expect: [1, 2]
# expect: 1
# expect: fin
# expect: thrown t
# expect: default
# expect: stop ()
# expect: async_generator
