import contextvars
v = contextvars.ContextVar('v', default=0)
def work(n):
    v.set(n)
    inner = contextvars.copy_context()
    inner.run(v.set, n * 10)
    return v.get(), inner[v]
print(contextvars.copy_context().run(work, 5), v.get())
# expect: (5, 50) 0
