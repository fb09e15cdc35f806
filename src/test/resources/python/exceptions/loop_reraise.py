def f(n):
    try:
        if n == 0: raise ValueError("deep")
        f(n - 1)
    except ValueError as e:
        if n == 2: raise RuntimeError(f"at {n}") from e
        raise
try: f(4)
except RuntimeError as e:
    print(e, repr(e.__cause__))
    tb, k = e.__traceback__, 0
    while tb: k += 1; print(tb.tb_lineno, tb.tb_frame.f_code.co_name); tb = tb.tb_next
    print(k)
# expect: at 2 ValueError('deep')
# expect: 8 <module>
# expect: 4 f
# expect: 4 f
# expect: 6 f
# expect: 4
