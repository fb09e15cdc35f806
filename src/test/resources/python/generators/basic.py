def g():
    print("start")
    x = yield 1
    print("got", x)
    try:
        y = yield 2
    finally:
        print("cleanup")
    return 3
it = g()
print(next(it), it.send("hi"))
try: next(it)
except StopIteration as e: print("value", e.value)
print(next(it, "done"), it.gi_frame, it.gi_running)
# expect: start
# expect: got hi
# expect: 1 2
# expect: cleanup
# expect: value 3
# expect: done None False
