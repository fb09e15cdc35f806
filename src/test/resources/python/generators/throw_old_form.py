def counting():
    while True:
        yield


for arguments in [(Exception, Exception('elephant'), 32), (Exception('e'), Exception('e')), (list,), (3,),
                  (ValueError, None, None), (ValueError, 'x')]:
    generator = counting()
    next(generator)
    try:
        generator.throw(*arguments)
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError throw() third argument must be a traceback object
# expect: TypeError instance exception may not have a separate value
# expect: TypeError exceptions must be classes or instances deriving from BaseException, not type
# expect: TypeError exceptions must be classes or instances deriving from BaseException, not int
# expect: ValueError 
# expect: ValueError x
# expect stderr: throw_old_form.py:11: DeprecationWarning: the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.
# expect stderr:   generator.throw(*arguments)
