from unittest.mock import *
import unittest.mock, os
m = Mock(); m(4)
d = {'a': 1}
with patch.dict(d, {'b': 2}): print(d)
print(d, sentinel.foo, ANY == 3, call(1, a=2), call.foo.bar(3), call(1) == call(1), m.call_args_list, m.call_args == ((4,), {}))
# expect: {'a': 1, 'b': 2}
# expect: {'a': 1} sentinel.foo True call(1, a=2) call.foo.bar(3) True [call(4)] True
