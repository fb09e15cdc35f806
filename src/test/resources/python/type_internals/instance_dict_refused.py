for f in (lambda: object().__dict__, lambda: vars(1), lambda: setattr(object(), 'x', 1)):
    try: f()
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
# expect: AttributeError 'object' object has no attribute '__dict__'
# expect: TypeError vars() argument must have __dict__ attribute
# expect: AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes
