import argparse, sys
sys.stderr = sys.stdout
s = argparse.ArgumentParser(prog='git'); sub = s.add_subparsers(dest='cmd', required=True, help='commands')
a = sub.add_parser('add', help='add it'); a.add_argument('name'); a.set_defaults(func=len); b = sub.add_parser('rm'); b.add_argument('-f', action='store_true')
print(s.parse_args(['add', 'n']).name, s.parse_args(['rm', '-f'])); s.print_help(); a.print_help()
for args in ([], ['zz'], ['add']):
    try: s.parse_args(args)
    except SystemExit as e: print(e.code)
# expect: n Namespace(cmd='rm', f=True)
# expect: usage: git [-h] {add,rm} ...
# expect:
# expect: positional arguments:
# expect:   {add,rm}    commands
# expect:     add       add it
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect: usage: git add [-h] name
# expect:
# expect: positional arguments:
# expect:   name
# expect:
# expect: options:
# expect:   -h, --help  show this help message and exit
# expect: usage: git [-h] {add,rm} ...
# expect: git: error: the following arguments are required: cmd
# expect: 2
# expect: usage: git [-h] {add,rm} ...
# expect: git: error: argument cmd: invalid choice: 'zz' (choose from 'add', 'rm')
# expect: 2
# expect: usage: git add [-h] name
# expect: git add: error: the following arguments are required: name
# expect: 2
