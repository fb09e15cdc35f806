async def f(): pass
f()
print("done")
# expect: done
# expect stderr: never_awaited.py:2: RuntimeWarning: coroutine 'f' was never awaited
# expect stderr:   f()
# expect stderr: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
