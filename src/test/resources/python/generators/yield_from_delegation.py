class It:
    def __iter__(self): return self
    def __next__(self): return 'n'
    def send(self, v): return f'send {v}'
    def throw(self, e): return f'throw {e!r}'
    def close(self): print('closed')
def g(): yield from It()
it = g()
print(next(it), it.send(5), it.throw(KeyError('k')))
it.close()
# expect: n send 5 throw KeyError('k')
# expect: closed
