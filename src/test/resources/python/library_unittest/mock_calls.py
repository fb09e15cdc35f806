from unittest.mock import *
import unittest.mock, os
m = Mock(); m.foo(1, a=2); m.foo.bar.return_value = 7
print(m.foo.bar(), m.mock_calls, m.method_calls, m.foo.call_args, m.foo.called, m.foo.call_count, m.foo.call_args.args, m.foo.call_args.kwargs)
for f in (lambda: m.foo.assert_called_with(2), lambda: m.x.assert_called_once(), lambda: m.foo.assert_not_called(), lambda: m.foo.assert_called_once_with(1, a=2), lambda: m.foo.assert_any_call(9), lambda: Mock(spec=['a']).b, lambda: m.assert_foo(), lambda: m.foo.assert_has_calls([call(5)])):
    try: print(f())
    except (AssertionError, AttributeError) as e: print(type(e).__name__, e)
# expect: 7 [call.foo(1, a=2), call.foo.bar()] [call.foo(1, a=2), call.foo.bar()] call(1, a=2) True 1 (1,) {'a': 2}
# expect: AssertionError expected call not found.
# expect: Expected: foo(2)
# expect:   Actual: foo(1, a=2)
# expect: AssertionError Expected 'x' to have been called once. Called 0 times.
# expect: AssertionError Expected 'foo' to not have been called. Called 1 times.
# expect: Calls: [call(1, a=2), call.bar()].
# expect: None
# expect: AssertionError foo(9) call not found
# expect: AttributeError Mock object has no attribute 'b'
# expect: AttributeError 'assert_foo' is not a valid assertion. Use a spec for the mock if 'assert_foo' is meant to be an attribute.
# expect: AssertionError Calls not found.
# expect: Expected: [call(5)]
# expect:   Actual: [call(1, a=2), call.bar()]
