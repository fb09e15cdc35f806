class Aw:
    def __await__(self):
        try: yield 1
        finally: print("aw cleanup")
async def f():
    try: await Aw()
    except ValueError as e: print("caught", e)
    finally: print("f cleanup")
    return "end"
c = f(); c.send(None)
try: c.throw(ValueError("v"))
except StopIteration as e: print(e.value)
c = f(); c.send(None); c.close()
print("closed")
# expect: aw cleanup
# expect: caught v
# expect: f cleanup
# expect: end
# expect: aw cleanup
# expect: f cleanup
# expect: closed
