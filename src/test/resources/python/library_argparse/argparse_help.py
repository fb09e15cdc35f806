import argparse, sys
sys.stderr = sys.stdout
p = argparse.ArgumentParser(prog='prog', description='A tool that does things.', epilog='bye')
p.add_argument('file', help='the file'); p.add_argument('rest', nargs='*', type=int, help='numbers')
p.add_argument('-v', '--verbose', action='count', default=0, help='more'); p.add_argument('-n', '--num', type=int, default=3, metavar='N', help='number (default: %(default)s)')
p.add_argument('--mode', choices=['a', 'b'], help='mode'); p.add_argument('-q', action='store_true'); p.add_argument('--tag', action='append'); p.add_argument('--pair', nargs=2)
p.print_help(); p.print_usage()
# expect: usage: prog [-h] [-v] [-n N] [--mode {a,b}] [-q] [--tag TAG]
# expect:             [--pair PAIR PAIR]
# expect:             file [rest ...]
# expect:
# expect: A tool that does things.
# expect:
# expect: positional arguments:
# expect:   file              the file
# expect:   rest              numbers
# expect:
# expect: options:
# expect:   -h, --help        show this help message and exit
# expect:   -v, --verbose     more
# expect:   -n, --num N       number (default: 3)
# expect:   --mode {a,b}      mode
# expect:   -q
# expect:   --tag TAG
# expect:   --pair PAIR PAIR
# expect:
# expect: bye
# expect: usage: prog [-h] [-v] [-n N] [--mode {a,b}] [-q] [--tag TAG]
# expect:             [--pair PAIR PAIR]
# expect:             file [rest ...]
