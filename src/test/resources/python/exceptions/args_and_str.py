class E(Exception): pass
for e in (E(), E(1), E(1, 2), E('x'), KeyError('k'), KeyError(), OSError(2, 'No such'), OSError(2, 'No', 'f')):
    print(str(e), '|', repr(e), e.args)
# expect:  | E() ()
# expect: 1 | E(1) (1,)
# expect: (1, 2) | E(1, 2) (1, 2)
# expect: x | E('x') ('x',)
# expect: 'k' | KeyError('k') ('k',)
# expect:  | KeyError() ()
# expect: [Errno 2] No such | FileNotFoundError(2, 'No such') (2, 'No such')
# expect: [Errno 2] No: 'f' | FileNotFoundError(2, 'No') (2, 'No')
