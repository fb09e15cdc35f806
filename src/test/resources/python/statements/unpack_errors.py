for text in ["a, b = 1, 2, 3", "a, b = [1]", "a, *b, c = 'x'", "a, b = 5", "a, b = {1: 2}", "[] = [1]", "a, b = 'xyz'", "a, b, c = range(2)"]:
    try:
        exec(text)
        print("fine", text)
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError too many values to unpack (expected 2)
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: ValueError not enough values to unpack (expected at least 2, got 1)
# expect: TypeError cannot unpack non-iterable int object
# expect: ValueError not enough values to unpack (expected 2, got 1)
# expect: ValueError too many values to unpack (expected 0)
# expect: ValueError too many values to unpack (expected 2)
# expect: ValueError not enough values to unpack (expected 3, got 2)
