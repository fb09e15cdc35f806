for f in (int.__add__, (1).__add__, [].append, str.upper, object.__init__, list.__getitem__):
    print(type(f).__name__)
# expect: wrapper_descriptor
# expect: method-wrapper
# expect: builtin_function_or_method
# expect: method_descriptor
# expect: wrapper_descriptor
# expect: method_descriptor
