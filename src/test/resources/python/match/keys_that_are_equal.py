for pattern in ('{0: _, 0.0: _}', '{1: _, True: _}', '{0: _, 0j: _}', '{-1: _, -1.0: _}', '{0: _, "0": _, b"0": _}',
                '{f"": _}', 'f"{x}"'):
    try:
        compile(f'match x:\n    case {pattern}: pass', 'x', 'exec')
        print(pattern, 'ok')
    except SyntaxError as e:
        print(pattern, e.msg)
# expect: {0: _, 0.0: _} mapping pattern checks duplicate key (0.0)
# expect: {1: _, True: _} mapping pattern checks duplicate key (True)
# expect: {0: _, 0j: _} mapping pattern checks duplicate key (0j)
# expect: {-1: _, -1.0: _} mapping pattern checks duplicate key (-1.0)
# expect: {0: _, "0": _, b"0": _} ok
# expect: {f"": _} mapping pattern keys may only match literals and attribute lookups
# expect: f"{x}" patterns may only match literals and attribute lookups
