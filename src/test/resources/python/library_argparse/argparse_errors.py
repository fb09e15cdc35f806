import argparse, sys
sys.stderr = sys.stdout
p = argparse.ArgumentParser(prog='prog', description='A tool that does things.', epilog='bye')
p.add_argument('file', help='the file'); p.add_argument('rest', nargs='*', type=int, help='numbers')
p.add_argument('-v', '--verbose', action='count', default=0, help='more'); p.add_argument('-n', '--num', type=int, default=3, metavar='N', help='number (default: %(default)s)')
p.add_argument('--mode', choices=['a', 'b'], help='mode'); p.add_argument('-q', action='store_true'); p.add_argument('--tag', action='append'); p.add_argument('--pair', nargs=2)
for a in (['x', '--num', 'z'], [], ['x', '--mode', 'c'], ['x', '--bad'], ['x', '--num'], ['x', 'y'], ['x', '--pair', '1']):
    try: p.parse_args(a)
    except SystemExit as e: print('exit', e.code)
# expect: usage: prog [-h] [-v] [-n N] [--mode {a,b}] [-q] [--tag TAG]
# expect:             [--pair PAIR PAIR]
# expect:             file [rest ...]
# expect: prog: error: argument -n/--num: invalid int value: 'z'
# expect: exit 2
# expect: usage: prog [-h] [-v] [-n N] [--mode {a,b}] [-q] [--tag TAG]
# expect:             [--pair PAIR PAIR]
# expect:             file [rest ...]
# expect: prog: error: the following arguments are required: file, rest
# expect: exit 2
# expect: usage: prog [-h] [-v] [-n N] [--mode {a,b}] [-q] [--tag TAG]
# expect:             [--pair PAIR PAIR]
# expect:             file [rest ...]
# expect: prog: error: argument --mode: invalid choice: 'c' (choose from 'a', 'b')
# expect: exit 2
# expect: usage: prog [-h] [-v] [-n N] [--mode {a,b}] [-q] [--tag TAG]
# expect:             [--pair PAIR PAIR]
# expect:             file [rest ...]
# expect: prog: error: unrecognized arguments: --bad
# expect: exit 2
# expect: usage: prog [-h] [-v] [-n N] [--mode {a,b}] [-q] [--tag TAG]
# expect:             [--pair PAIR PAIR]
# expect:             file [rest ...]
# expect: prog: error: argument -n/--num: expected one argument
# expect: exit 2
# expect: usage: prog [-h] [-v] [-n N] [--mode {a,b}] [-q] [--tag TAG]
# expect:             [--pair PAIR PAIR]
# expect:             file [rest ...]
# expect: prog: error: argument rest: invalid int value: 'y'
# expect: exit 2
# expect: usage: prog [-h] [-v] [-n N] [--mode {a,b}] [-q] [--tag TAG]
# expect:             [--pair PAIR PAIR]
# expect:             file [rest ...]
# expect: prog: error: argument --pair: expected 2 arguments
# expect: exit 2
