"""This one's own."""
import types

made = types.ModuleType('made', 'said')
print(__doc__, made.__doc__)
exec('"in the text"\nx = 1', vars(made))
print(made.__doc__)
made.__doc__ = 'anew'
print(made.__doc__, vars(made)['__doc__'])
# expect: This one's own. said
# expect: in the text
# expect: anew anew
