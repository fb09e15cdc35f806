for slots in [('a b',), (1,), ('',)]:
    try:
        class C: __slots__ = slots
    except TypeError as e:
        print(e)
# expect: __slots__ must be identifiers
# expect: __slots__ items must be strings, not 'int'
# expect: __slots__ must be identifiers
