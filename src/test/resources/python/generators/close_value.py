def g():
    try: yield
    except GeneratorExit: return 'closed'
it = g(); next(it)
print(it.close(), it.close())
# expect: closed None
