import getopt, cmd, io, code, codeop, colorsys
print(getopt.getopt(['-a', '-b', 'x', '-cy', '--long', '--value=3', '--other', 'z', 'rest', '-q'], 'ab:c:', ['long', 'value=', 'other=']))
print(getopt.gnu_getopt(['-a', 'file', '--lo', '--', '-b'], 'ab', ['long']))
for args, short, long in ((['-z'], 'a', []), (['-a'], 'a:', []), (['--no'], '', ['yes']), (['--long=1'], '', ['long']),
                          (['--v'], '', ['value=', 'verbose']), (['--value'], '', ['value='])):
    try:
        getopt.getopt(args, short, long)
    except getopt.GetoptError as e:
        print(e, [e.opt])


class Turtle(cmd.Cmd):
    prompt = '(turtle) '
    intro = 'Hello.'

    def do_forward(self, arg):
        'Moves: forward 10'
        print('forward', arg)

    def do_left(self, arg):
        print('left', arg)

    def help_colours(self):
        print('Many.')

    def do_bye(self, arg):
        return True

    def precmd(self, line):
        return line.lower()


out = io.StringIO()
t = Turtle(stdin=io.StringIO('FORWARD 3\n\nhelp\n?forward\nhelp colours\nhelp left\nnonsense 1\nbye\n'), stdout=out)
t.use_rawinput = False
t.cmdloop()
print(out.getvalue())
print(t.parseline('!ls'), t.parseline('a.b c'), t.completenames('l'), t.get_names().count('do_left'))
t.columnize([str(i) * 5 for i in range(30)])
print(out.getvalue()[-300:])
for source in ('1+1', 'if x:', 'if x:\n  y', 'if x:\n  y\n', 'a = (', '"""', 'x = [1,\n2]', '', '# c', 'def f():', 'for i in z: pass', '@d', 'a b', 'x = 1 +'):
    try:
        made = codeop.compile_command(source)
        print(repr(source), made is not None)
    except SyntaxError as e:
        print(repr(source), 'SyntaxError')
console = code.InteractiveConsole({'a': 5})
print([console.push(line) for line in ('print(a)', 'def f(x):', '  return x * a', '', 'f(3)')])
for r, g, b in ((0, 0, 0), (1, 1, 1), (0.2, 0.4, 0.6), (1, 0, 0), (0.5, 0.9, 0.1)):
    for name in ('yiq', 'hls', 'hsv'):
        other = getattr(colorsys, f'rgb_to_{name}')(r, g, b)
        back = getattr(colorsys, f'{name}_to_rgb')(*other)
        print(name, *(f'{x:.6f}' for x in (*other, *back)))
# expect: ([('-a', ''), ('-b', 'x'), ('-c', 'y'), ('--long', ''), ('--value', '3'), ('--other', 'z')], ['rest', '-q'])
# expect: ([('-a', ''), ('--long', '')], ['file', '-b'])
# expect: option -z not recognized ['z']
# expect: option -a requires argument ['a']
# expect: option --no not recognized ['no']
# expect: option --long must not have an argument ['long']
# expect: option --v not a unique prefix ['v']
# expect: option --value requires argument ['value']
# expect: forward 3
# expect: forward 3
# expect: Many.
# expect: Hello.
# expect: (turtle) (turtle) (turtle) 
# expect: Documented commands (type help <topic>):
# expect: ========================================
# expect: forward  help
# expect:
# expect: Miscellaneous help topics:
# expect: ==========================
# expect: colours
# expect:
# expect: Undocumented commands:
# expect: ======================
# expect: bye  left
# expect:
# expect: (turtle) Moves: forward 10
# expect: (turtle) (turtle) *** No help on left
# expect: (turtle) *** Unknown syntax: nonsense 1
# expect: (turtle) 
# expect: (None, None, '!ls') ('a', '.b c', 'a.b c') ['left'] 1
# expect:   55555  1010101010  1515151515  2020202020  2525252525
# expect: 11111  66666  1111111111  1616161616  2121212121  2626262626
# expect: 22222  77777  1212121212  1717171717  2222222222  2727272727
# expect: 33333  88888  1313131313  1818181818  2323232323  2828282828
# expect: 44444  99999  1414141414  1919191919  2424242424  2929292929
# expect:
# expect: '1+1' True
# expect: 'if x:' False
# expect: 'if x:\n  y' False
# expect: 'if x:\n  y\n' True
# expect: 'a = (' False
# expect: '"""' False
# expect: 'x = [1,\n2]' True
# expect: '' True
# expect: '# c' True
# expect: 'def f():' False
# expect: 'for i in z: pass' False
# expect: '@d' False
# expect: 'a b' SyntaxError
# expect: 'x = 1 +' SyntaxError
# expect: 5
# expect: 15
# expect: [False, True, True, False, False]
# expect: yiq 0.000000 0.000000 0.000000 0.000000 0.000000 0.000000
# expect: hls 0.000000 0.000000 0.000000 0.000000 0.000000 0.000000
# expect: hsv 0.000000 0.000000 0.000000 0.000000 0.000000 0.000000
# expect: yiq 1.000000 0.000000 0.000000 1.000000 1.000000 1.000000
# expect: hls 0.000000 1.000000 0.000000 1.000000 1.000000 1.000000
# expect: hsv 0.000000 0.000000 1.000000 1.000000 1.000000 1.000000
# expect: yiq 0.362000 -0.184140 0.019820 0.200000 0.400000 0.600000
# expect: hls 0.583333 0.400000 0.500000 0.200000 0.400000 0.600000
# expect: hsv 0.583333 0.666667 0.600000 0.200000 0.400000 0.600000
# expect: yiq 0.300000 0.599000 0.213000 1.000000 0.000000 0.000000
# expect: hls 0.000000 0.500000 1.000000 1.000000 0.000000 0.000000
# expect: hsv 0.000000 1.000000 1.000000 1.000000 0.000000 0.000000
# expect: yiq 0.692000 0.017760 -0.334880 0.500000 0.900000 0.100000
# expect: hls 0.250000 0.500000 0.800000 0.500000 0.900000 0.100000
# expect: hsv 0.250000 0.888889 0.900000 0.500000 0.900000 0.100000
