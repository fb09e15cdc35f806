import argparse, sys
sys.stderr = sys.stdout
d = argparse.ArgumentParser(prog='d', formatter_class=argparse.ArgumentDefaultsHelpFormatter); d.add_argument('--foo', type=int, default=42, help='FOO!'); d.add_argument('--flag', action=argparse.BooleanOptionalAction); d.print_help(); print(d.parse_args(['--no-flag']), d.parse_args(['--foo', '-3']))
# expect: usage: d [-h] [--foo FOO] [--flag | --no-flag]
# expect:
# expect: options:
# expect:   -h, --help         show this help message and exit
# expect:   --foo FOO          FOO! (default: 42)
# expect:   --flag, --no-flag
# expect: Namespace(foo=42, flag=False) Namespace(foo=-3, flag=None)
