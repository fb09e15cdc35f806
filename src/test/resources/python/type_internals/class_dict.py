class C:
    x = 1
print([k for k in C.__dict__], C.__dict__['__dict__'], C.__dict__['__weakref__'])
# expect: ['__module__', '__firstlineno__', 'x', '__static_attributes__', '__dict__', '__weakref__', '__doc__'] <attribute '__dict__' of 'C' objects> <attribute '__weakref__' of 'C' objects>
