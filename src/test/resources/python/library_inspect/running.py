import inspect

def g():
    yield

async def co(): pass
async def ag(): yield

print(inspect.isgeneratorfunction(g), inspect.iscoroutinefunction(co), inspect.isasyncgenfunction(ag), inspect.isgeneratorfunction(co))

def who():
    return inspect.currentframe().f_code.co_name, inspect.stack()[1].function, inspect.stack()[0].lineno

print(who())
x = g()
print(inspect.getgeneratorstate(x))
next(x)
print(inspect.getgeneratorstate(x))
x.close()
print(inspect.getgeneratorstate(x), inspect.cleandoc('  a\n    b\n   c'))
# expect: True True True False
# expect: ('who', '<module>', 12)
# expect: GEN_CREATED
# expect: GEN_SUSPENDED
# expect: GEN_CLOSED a
# expect:  b
# expect: c
