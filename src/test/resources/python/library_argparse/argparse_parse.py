import argparse, sys
sys.stderr = sys.stdout
p = argparse.ArgumentParser(prog='prog', description='A tool that does things.', epilog='bye')
p.add_argument('file', help='the file'); p.add_argument('rest', nargs='*', type=int, help='numbers')
p.add_argument('-v', '--verbose', action='count', default=0, help='more'); p.add_argument('-n', '--num', type=int, default=3, metavar='N', help='number (default: %(default)s)')
p.add_argument('--mode', choices=['a', 'b'], help='mode'); p.add_argument('-q', action='store_true'); p.add_argument('--tag', action='append'); p.add_argument('--pair', nargs=2)
print(p.parse_args(['x', '1', '2', '-vv', '--num', '5', '--tag', 'a', '--tag=b', '--pair', 'p', 'q']))
print(p.parse_args(['x', '-qvn7']), p.parse_args(['--mod', 'a', 'f']), p.parse_known_args(['f', '--zzz']))
# expect: Namespace(file='x', rest=[1, 2], verbose=2, num=5, mode=None, q=False, tag=['a', 'b'], pair=['p', 'q'])
# expect: Namespace(file='x', rest=[], verbose=1, num=7, mode=None, q=True, tag=None, pair=None) Namespace(file='f', rest=[], verbose=0, num=3, mode='a', q=False, tag=None, pair=None) (Namespace(file='f', rest=[], verbose=0, num=3, mode=None, q=False, tag=None, pair=None), ['--zzz'])
