import types

for owner, name in ((complex, 'real'), (slice, 'start'), (property, 'fget'), (types.FunctionType, '__globals__'),
                    (types.FunctionType, '__code__'), (OSError, 'errno'), (float, 'real'), (type, '__flags__'),
                    (types.TracebackType, 'tb_lasti'), (types.TracebackType, 'tb_next')):
    found = owner.__dict__[name]
    print(type(found).__name__, found.__qualname__, repr(found)[:10])
# expect: member_descriptor complex.real <member 'r
# expect: member_descriptor slice.start <member 's
# expect: member_descriptor property.fget <member 'f
# expect: member_descriptor function.__globals__ <member '_
# expect: getset_descriptor function.__code__ <attribute
# expect: member_descriptor OSError.errno <member 'e
# expect: getset_descriptor float.real <attribute
# expect: member_descriptor type.__flags__ <member '_
# expect: member_descriptor traceback.tb_lasti <member 't
# expect: getset_descriptor traceback.tb_next <attribute
