import sys
print(sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 13), sys.maxsize, sys.byteorder, sys.getrecursionlimit(), sys.float_info.dig, sys.int_info.bits_per_digit, sys.hash_info.width, sys.flags.optimize, sys.maxunicode, 'math' in sys.stdlib_module_names, sys.gettrace(), sys.exc_info(), sys.implementation.name, sys.getdefaultencoding(), sys.is_finalizing())
try: sys.set_int_max_str_digits(5)
except ValueError as e: print(e)
try: sys.setrecursionlimit(0)
except ValueError as e: print(e)
try: sys.version_info.major = 4
except (AttributeError, TypeError) as e: print(type(e).__name__)
# expect: (3, 13) 3 True 9223372036854775807 little 1000 15 30 64 0 1114111 True None (None, None, None) cpython utf-8 False
# expect: maxdigits must be 0 or larger than 640
# expect: recursion limit must be greater or equal than 1
# expect: AttributeError
