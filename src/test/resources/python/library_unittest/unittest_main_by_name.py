# A name that a package makes in its own __getattr__ comes before its submodule of that name.
from unittest import TestCase, main

print(main.__name__, callable(main), issubclass(TestCase, object))
# expect: TestProgram True True
