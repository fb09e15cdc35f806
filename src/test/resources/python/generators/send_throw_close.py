def g():
    try:
        x = yield 1
        print('got', x)
        y = yield 2
    except ValueError as e:
        print('caught', e)
        yield 'after'
    finally:
        print('end')
it = g()
print(next(it), it.send('hi'), it.throw(ValueError('v')))
it.close()
print(list(it))
# expect: got hi
# expect: caught v
# expect: 1 2 after
# expect: end
# expect: []
