import argparse, sys
sys.stderr = sys.stdout
g = argparse.ArgumentParser(prog='g'); m = g.add_mutually_exclusive_group(required=True); m.add_argument('--a', action='store_true'); m.add_argument('--b', action='store_true')
print(g.format_usage())
for args in (['--a'], ['--a', '--b'], []):
    try: print(g.parse_args(args))
    except SystemExit as e: print(e.code)
# expect: usage: g [-h] (--a | --b)
# expect:
# expect: Namespace(a=True, b=False)
# expect: usage: g [-h] (--a | --b)
# expect: g: error: argument --b: not allowed with argument --a
# expect: 2
# expect: usage: g [-h] (--a | --b)
# expect: g: error: one of the arguments --a --b is required
# expect: 2
