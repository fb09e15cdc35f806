import unittest
class T(unittest.TestCase):
    def test_b(self): pass
    def test_a(self): pass
l = unittest.TestLoader()
print(l.getTestCaseNames(T), l.loadTestsFromTestCase(T), T('test_a').id())
s = unittest.TestSuite([T('test_a'), unittest.FunctionTestCase(lambda: None)])
print(s.countTestCases(), s.run(unittest.TestResult()))
try: T('nope')
except ValueError as e: print(e)
# expect: ['test_a', 'test_b'] <unittest.suite.TestSuite tests=[<__main__.T testMethod=test_a>, <__main__.T testMethod=test_b>]> __main__.T.test_a
# expect: 2 <unittest.result.TestResult run=2 errors=0 failures=0>
# expect: no such test method in <class '__main__.T'>: nope
