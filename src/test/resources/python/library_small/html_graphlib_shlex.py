import html, graphlib, shlex
print(html.escape('<a "b" & \'c\'>'), html.unescape('&lt;&#65;&amp;x&foo;'))
print(list(graphlib.TopologicalSorter({'d': {'b','c'}, 'b': {'a'}, 'c': {'a'}}).static_order())[0])
try: list(graphlib.TopologicalSorter({1:[2],2:[1]}).static_order())
except graphlib.CycleError as e: print(e)
print(shlex.split("a 'b c' \"d\\\"e\" f\\ g"), shlex.quote("it's"), shlex.join(['a','b c']))
# expect: &lt;a &quot;b&quot; &amp; &#x27;c&#x27;&gt; <A&x&foo;
# expect: a
# expect: ('nodes are in a cycle', [1, 2, 1])
# expect: ['a', 'b c', 'd"e', 'f g'] 'it'"'"'s' a 'b c'
