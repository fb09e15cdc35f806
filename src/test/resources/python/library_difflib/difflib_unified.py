import difflib
a = 'one two three four'.split(); b = 'one 2 three four five'.split()
print('\n'.join(difflib.unified_diff(a, b, 'a', 'b', lineterm='')))
print('\n'.join(difflib.context_diff(a, b, 'a', 'b', lineterm='')))
# expect: --- a
# expect: +++ b
# expect: @@ -1,4 +1,5 @@
# expect:  one
# expect: -two
# expect: +2
# expect:  three
# expect:  four
# expect: +five
# expect: *** a
# expect: --- b
# expect: ***************
# expect: *** 1,4 ****
# expect:   one
# expect: ! two
# expect:   three
# expect:   four
# expect: --- 1,5 ----
# expect:   one
# expect: ! 2
# expect:   three
# expect:   four
# expect: + five
