print(int.__add__, str.upper, list.__getitem__, dict.__contains__)
# expect: <slot wrapper '__add__' of 'int' objects> <method 'upper' of 'str' objects> <method '__getitem__' of 'list' objects> <method '__contains__' of 'dict' objects>
