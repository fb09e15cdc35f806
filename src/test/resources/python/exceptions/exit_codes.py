import sys
for a in ((), (3,), ('text',), (None,)):
    try: sys.exit(*a)
    except SystemExit as e: print(e.code, e.args)
# expect: None ()
# expect: 3 (3,)
# expect: text ('text',)
# expect: None ()
