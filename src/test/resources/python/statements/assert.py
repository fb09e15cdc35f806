try:
    assert 1 == 2, "no " + "way"
except AssertionError as e:
    print(repr(e))
try:
    assert []
except AssertionError as e:
    print(repr(e), e.args)
assert True
# expect: AssertionError('no way')
# expect: AssertionError() ()
