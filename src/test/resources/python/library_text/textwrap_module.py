import textwrap
text = ('This is a paragraph that -- as you see -- is goof-ball long enough to wrap; it has hyphen-ated words, '
        'and averyveryverylongwordthatdoesnotfit.')
for width in 10, 20, 40:
    print(textwrap.wrap(text, width), textwrap.shorten(text, width + 10))
print(textwrap.dedent('''
    a
      b

    c'''), textwrap.indent('a\n\nb\n', '> '), textwrap.fill(text, 30, initial_indent='* ', subsequent_indent='  ', max_lines=3))
# expect: ['This is a', 'paragraph', 'that -- as', 'you see --', 'is goof-', 'ball long', 'enough to', 'wrap; it', 'has', 'hyphen-', 'ated', 'words, and', 'averyveryv', 'erylongwor', 'dthatdoesn', 'otfit.'] This is a [...]
# expect: ['This is a paragraph', 'that -- as you see', '-- is goof-ball long', 'enough to wrap; it', 'has hyphen-ated', 'words, and averyvery', 'verylongwordthatdoes', 'notfit.'] This is a paragraph that [...]
# expect: ['This is a paragraph that -- as you see', '-- is goof-ball long enough to wrap; it', 'has hyphen-ated words, and', 'averyveryverylongwordthatdoesnotfit.'] This is a paragraph that -- as you see -- is [...]
# expect:
# expect: a
# expect:   b
# expect:
# expect: c > a
# expect:
# expect: > b
# expect:  * This is a paragraph that --
# expect:   as you see -- is goof-ball
# expect:   long enough to wrap; [...]
